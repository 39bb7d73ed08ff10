package org.yinfa.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;

/** No false alarm on files as they were issued: the samples, and the seeds where at hand. */
class GenuineFilesTest {

  private static final Map<String, byte[]> REPORTS = Documents.samplesAndSeeds();

  static Stream<Arguments> files() {
    return REPORTS.keySet().stream()
        .flatMap(report -> Stream.of(Profile.values()).map(each -> Arguments.of(report, each)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void passesEveryCheckAndIsReproducedByteForByte(String report, Profile profile) {
    byte[] json = REPORTS.get(report);

    Verification verification = Verifying.QUICK.verify(Verifying.issued(json, profile), json);

    assertThat(verification.checks())
        .allSatisfy(
            check -> assertThat(check.verdict()).as("%s", check).isNotEqualTo(Verdict.FAILED));
    assertThat(verification.check("reproduction").orElseThrow().reason())
        .isEqualTo(Finding.of("reproduction.bytes"));
    assertThat(passed(verification)).contains("integrity", "metadata", "source");
  }

  @Test
  void fileWithItsSourceNeedsNothingElseToBeMadeAgain() {
    byte[] pdf = Verifying.issued(Documents.sample("sealed"), Profile.PDFA_3A);

    Verification verification = Verifying.COMPLETE.verify(pdf, null);

    assertThat(verification.passed()).isTrue();
    assertThat(passed(verification))
        .contains("conformance", "source", "reproduction", "page-numbers");
  }

  @Test
  void fileWithoutItsSourceSaysWhatIsMissing() {
    byte[] pdf = Verifying.issued(Documents.sample("sealed"), Profile.PDFA_2A);

    Verification verification = Verifying.QUICK.verify(pdf, null);

    assertThat(verification.passed()).isTrue();
    assertThat(verification.check("reproduction").orElseThrow())
        .isEqualTo(CheckResult.notApplicable("reproduction", "reproduction.no-source"));
  }

  @Test
  void everyAnswerHasWordsInBothLanguages() {
    Verification verification =
        Verifying.COMPLETE.with(Verifying.LAYOUT).verify(Originals.WITH_SOURCE, null);

    assertThat(verification.statements(Locale.ENGLISH))
        .hasSameSizeAs(verification.statements(Locale.CHINESE))
        .allSatisfy(check -> assertThat(check.title()).matches("[ -~]+"));
    assertThat(verification.statements(Locale.CHINESE))
        .allSatisfy(check -> assertThat(check.title()).matches(".*\\p{IsHan}.*"));
  }

  private static List<String> passed(Verification verification) {
    return verification.checks().stream()
        .filter(check -> check.verdict() == Verdict.PASSED)
        .map(CheckResult::id)
        .toList();
  }
}
