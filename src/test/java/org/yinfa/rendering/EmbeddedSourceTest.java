package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.Pdf.Embedded;

class EmbeddedSourceTest {

  private static final Map<String, byte[]> REPORTS = Documents.samplesAndSeeds();

  static Set<String> reports() {
    return REPORTS.keySet();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void jsonTakenOutIsTheJsonPutInByteForByte(String report) {
    Pdf pdf = Documents.render(REPORTS.get(report), Profile.PDFA_3A);

    Map<String, Embedded> files = pdf.embeddedFiles();

    assertThat(files).containsOnlyKeys("report.json");
    assertThat(files.get("report.json").bytes()).isEqualTo(REPORTS.get(report));
    assertThat(files.get("report.json").relationship()).isEqualTo("Source");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sourceChangesNothingOfWhatIsPrinted(String report) {
    assertThat(Documents.render(REPORTS.get(report), Profile.PDFA_3A).glyphs())
        .isEqualTo(Documents.render(REPORTS.get(report)).glyphs());
  }

  @Test
  void defaultProfileEmbedsNothing() {
    assertThat(Documents.render(Documents.sample("minimal")).embeddedFiles()).isEmpty();
  }
}
