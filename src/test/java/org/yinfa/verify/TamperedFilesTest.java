package org.yinfa.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.archive.TamperedRecords;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.PdfEditor;

/** Files that were tampered with are found out, and what was done is named by the right checks. */
class TamperedFilesTest {

  private static final Map<String, Tampered> CASES =
      Stream.of(
              TamperedPages.cases(),
              TamperedRecords.cases(),
              TamperedContents.cases(),
              TamperedBytes.cases())
          .flatMap(List::stream)
          .collect(Collectors.toMap(Tampered::how, Function.identity()));

  static Set<String> cases() {
    return new TreeSet<>(CASES.keySet());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundOutByTheRightChecks(String how) {
    Tampered tampered = CASES.get(how);

    Verification verification = Verifying.QUICK.verify(tampered.file().get(), null);

    assertThat(failed(verification)).as("%s", verification).isEqualTo(tampered.failed());
  }

  @Test
  void signedFileIsGenuine() {
    Verification verification = Verifying.QUICK.verify(Originals.SIGNED, Originals.JSON);

    assertThat(failed(verification)).isEmpty();
    assertThat(verification.check("signatures").orElseThrow().reason())
        .isEqualTo(Finding.of("signatures.valid", 1, "CN=Test"));
    assertThat(verification.check("reproduction").orElseThrow().reason())
        .isEqualTo(Finding.of("reproduction.bytes"));
  }

  @Test
  void signatureInTwoObjectsIsGenuine() {
    byte[] signed = TestSigner.signedInTwoObjects(Originals.PLAIN);

    Verification verification = Verifying.QUICK.verify(signed, Originals.JSON);

    assertThat(failed(verification)).as("%s", verification).isEmpty();
    assertThat(verification.check("signatures").orElseThrow().verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void fileSignedTwiceIsGenuine() {
    assertThat(failed(Verifying.QUICK.verify(TestSigner.signed(Originals.SIGNED), Originals.JSON)))
        .isEmpty();
  }

  @Test
  void hiddenTextIsNamedByItsPage() {
    byte[] hidden = TestSigner.signedOver(Originals.PLAIN, 2, new PDRectangle(80, 400, 400, 100));

    CheckResult check = Verifying.QUICK.verify(hidden, null).check("integrity").orElseThrow();

    assertThat(check.findings()).hasSize(1);
    assertThat(check.findings().get(0).page()).isEqualTo(2);
    assertThat(check.findings().get(0).arguments().get(0)).asString().endsWith("…").hasSize(13);
  }

  @Test
  void sealOfAnotherProgramIsGenuineOnTheNameAndTheDateAndWhereNothingStands() {
    byte[] report = Documents.sample("signature-and-date");
    byte[] issued = Verifying.issued(report, Profile.PDFA_2A);
    Map<PDRectangle, String> places =
        Map.of(
            new PDRectangle(90, 200, 100, 100), "integrity.signature-shown",
            new PDRectangle(350, 480, 119, 60), "integrity.signature-shown",
            new PDRectangle(350, 475, 119, 119), "integrity.seal-over");

    places.forEach(
        (place, remark) -> {
          byte[] signed = TestSigner.signedOver(issued, 2, place);
          Verification verification = Verifying.QUICK.verify(signed, report);

          assertThat(failed(verification)).as("%s", verification).isEmpty();
          assertThat(verification.check("integrity").orElseThrow().findings())
              .extracting(Finding::page, Finding::code)
              .containsExactly(tuple(2, remark));
        });
  }

  @Test
  void pictureLargerThanAnySealIsNoneEvenOnTheNameAndTheDate() {
    byte[] signed =
        TestSigner.signedOver(
            Verifying.issued(Documents.sample("signature-and-date"), Profile.PDFA_2A),
            2,
            new PDRectangle(80, 480, 400, 300));

    CheckResult check = Verifying.QUICK.verify(signed, null).check("integrity").orElseThrow();

    assertThat(check.findings()).extracting(Finding::code).containsExactly("integrity.hidden");
  }

  @Test
  void wrongReportIsNotThatOfTheFile() {
    byte[] other =
        new String(Originals.JSON, UTF_8).replace("2019-01-16", "2019-01-17").getBytes(UTF_8);

    Verification verification = Verifying.QUICK.verify(Originals.PLAIN, other);

    assertThat(failed(verification)).containsExactlyInAnyOrder("source", "reproduction");
  }

  @Test
  void changedDigitIsNamedByItsPage() {
    byte[] forged = TamperedPages.otherDigit(Originals.WITH_SOURCE).withItsOwnIdentifier();

    CheckResult check = Verifying.QUICK.verify(forged, null).check("reproduction").orElseThrow();

    assertThat(check.findings().get(0).code()).isEqualTo("reproduction.text-differs");
    assertThat(check.findings().get(0).page()).isPositive();
  }

  @Test
  void missingPageIsNamed() {
    byte[] cut = PdfEditor.rewritten(Originals.WITH_SOURCE, document -> document.removePage(3));

    CheckResult check = Verifying.QUICK.verify(cut, null).check("reproduction").orElseThrow();

    assertThat(check.findings()).contains(Finding.onPage(4, "reproduction.page-missing", 4));
  }

  @Test
  void fileOfAnotherReleaseIsComparedByItsTextAndPlaces() {
    byte[] older =
        Forgery.of(Originals.WITH_SOURCE)
            .change("<yinfa:release>Yinfa test", "<yinfa:release>Yinfa 0.0.1")
            .withItsOwnIdentifier();

    CheckResult check = Verifying.QUICK.verify(older, null).check("reproduction").orElseThrow();

    assertThat(check)
        .isEqualTo(
            CheckResult.passed(
                "reproduction", "reproduction.text", "Yinfa 0.0.1", Documents.fonts().digest()));
  }

  @Test
  void fileThatTheRefereeCannotReadGetsItsVerdict() {
    byte[] broken =
        Forgery.of(Originals.PLAIN)
            .change("/Type /Page(?![a-z])", "/Type /Pagx")
            .withItsOwnIdentifier();

    CheckResult check = Verifying.COMPLETE.verify(broken, null).check("conformance").orElseThrow();

    assertThat(check.findings().get(0).code()).isEqualTo("conformance.unreadable");
  }

  private static Set<String> failed(Verification verification) {
    return verification.checks().stream()
        .filter(check -> check.verdict() == Verdict.FAILED)
        .map(CheckResult::id)
        .collect(Collectors.toSet());
  }
}
