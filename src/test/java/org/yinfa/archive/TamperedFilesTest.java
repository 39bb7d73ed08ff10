package org.yinfa.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.generation.Documents;

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
  void fileSignedTwiceIsGenuine() {
    assertThat(failed(Verifying.QUICK.verify(TestSigner.signed(Originals.SIGNED), Originals.JSON)))
        .isEmpty();
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

    Check check = Verifying.QUICK.verify(forged, null).check("reproduction").orElseThrow();

    assertThat(check.findings().get(0).code()).isEqualTo("reproduction.text-differs");
    assertThat(check.findings().get(0).page()).isPositive();
  }

  @Test
  void missingPageIsNamed() {
    byte[] cut = Edits.rewritten(Originals.WITH_SOURCE, document -> document.removePage(3));

    Check check = Verifying.QUICK.verify(cut, null).check("reproduction").orElseThrow();

    assertThat(check.findings()).contains(Finding.onPage(4, "reproduction.page-missing", 4));
  }

  @Test
  void fileOfAnotherReleaseIsComparedByItsTextAndPlaces() {
    byte[] older =
        Forgery.of(Originals.WITH_SOURCE)
            .change("<yinfa:release>Yinfa test", "<yinfa:release>Yinfa 0.0.1")
            .withItsOwnIdentifier();

    Check check = Verifying.QUICK.verify(older, null).check("reproduction").orElseThrow();

    assertThat(check)
        .isEqualTo(
            Check.passed(
                "reproduction", "reproduction.text", "Yinfa 0.0.1", Documents.fonts().digest()));
  }

  @Test
  void fileThatTheRefereeCannotReadGetsItsVerdict() {
    byte[] broken =
        Forgery.of(Originals.PLAIN)
            .change("/Type /Page(?![a-z])", "/Type /Pagx")
            .withItsOwnIdentifier();

    Check check = Verifying.COMPLETE.verify(broken, null).check("conformance").orElseThrow();

    assertThat(check.findings().get(0).code()).isEqualTo("conformance.unreadable");
  }

  private static Set<String> failed(Verification verification) {
    return verification.checks().stream()
        .filter(check -> check.verdict() == Verdict.FAILED)
        .map(Check::id)
        .collect(Collectors.toSet());
  }
}
