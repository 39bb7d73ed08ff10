package org.yinfa.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.conformance.ConformanceCheck.Standard;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;

/** The samples, and the seeds where they are at hand. */
class ConformanceTest {

  private static final Map<String, byte[]> REPORTS = Documents.samplesAndSeeds();

  private final ConformanceCheck check = new ConformanceCheck();

  static Set<String> reports() {
    return REPORTS.keySet();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void defaultProfileBreaksNoRuleOfPdfA2aAndPdfUa1(String report) {
    byte[] pdf = Documents.render(REPORTS.get(report)).bytes();

    assertThat(check.failures(pdf, Standard.PDFA_2A)).isEmpty();
    assertThat(check.failures(pdf, Standard.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void profileWithTheSourceBreaksNoRuleOfPdfA3aAndPdfUa1(String report) {
    byte[] pdf = Documents.render(REPORTS.get(report), Profile.PDFA_3A).bytes();

    assertThat(check.failures(pdf, Standard.PDFA_3A)).isEmpty();
    assertThat(check.failures(pdf, Standard.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void profileForOlderArchivesBreaksNoRuleOfPdfA1aAndPdfUa1(String report) {
    byte[] pdf = Documents.render(REPORTS.get(report), Profile.PDFA_1A).bytes();

    assertThat(check.failures(pdf, Standard.PDFA_1A)).isEmpty();
    assertThat(check.failures(pdf, Standard.PDFUA_1)).isEmpty();
  }

  @Test
  void profilesAreNotTakenForEachOther() {
    byte[] pdf = Documents.render(Documents.sample("minimal")).bytes();

    assertThat(check.failures(pdf, Standard.PDFA_3A))
        .anyMatch(failure -> failure.startsWith("6.6.4-"));
  }

  /** The check itself must be able to fail: here the file loses a mark that each standard asks. */
  @Test
  void brokenRuleIsNamedWithItsClause() {
    Pdf pdf = Documents.render(Documents.sample("minimal"));
    byte[] untagged =
        pdf.latin1().replace("/MarkInfo", "/MarkNone").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(check.failures(untagged, Standard.PDFA_2A))
        .anyMatch(failure -> failure.startsWith("6.7.2.2-1 "));
  }

  @Test
  void fileThatIsNoPdfIsAnError() {
    byte[] text = "no document".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> check.failures(text, Standard.PDFA_2A))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
