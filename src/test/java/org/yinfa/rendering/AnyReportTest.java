package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.conformance.ConformanceCheck.Standard;
import org.yinfa.report.Block;
import org.yinfa.report.Report;
import org.yinfa.testkit.AnyReport;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.Pdf.Glyph;
import org.yinfa.testkit.PrintedText;

/** Whatever report the schema admits, over whatever characters the fonts have. */
class AnyReportTest {

  @Property(tries = 110, edgeCases = EdgeCasesMode.NONE)
  void pdfSaysWhatTheReportSays(@ForAll("reports") Report report) {
    assertThat(Documents.render(report).characters()).isEqualTo(PrintedText.of(report));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void tagTreeSaysWhatTheReportSaysInTheSameOrder(@ForAll("reports") Report report) {
    assertThat(Documents.render(report).taggedText()).isEqualTo(PrintedText.of(report));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void nothingIsPrintedOutsideTheTypeArea(@ForAll("reports") Report report) {
    assertThat(outsideTheTypeArea(Documents.render(report))).isEmpty();
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void pdfConforms(@ForAll("reports") Report report) {
    byte[] pdf = Documents.render(report).bytes();
    var check = new ConformanceCheck();

    assertThat(check.failures(pdf, Standard.PDFA_2A)).isEmpty();
    assertThat(check.failures(pdf, Standard.PDFUA_1)).isEmpty();
  }

  @Example
  void theReportsHaveBlocksOfEveryType() {
    assertThat(
            AnyReport.reports().sampleStream().limit(100).map(Report::body).flatMap(List::stream))
        .extracting(Object::getClass)
        .contains(Block.class.getPermittedSubclasses());
  }

  @Provide
  Arbitrary<Report> reports() {
    return AnyReport.reports();
  }

  /** GB/T 9704-2012, 5.2.1: 28 mm to 184 mm across, 37 mm to 262 mm down; 1 mm is let pass. */
  static List<Glyph> outsideTheTypeArea(Pdf pdf) {
    double millimetres = 25.4 / 72;
    return pdf.glyphs().stream()
        .filter(glyph -> !glyph.text().isBlank())
        .filter(
            glyph ->
                glyph.x() < 27
                    || glyph.x() + glyph.width() > 185
                    || glyph.y() - 0.8 * glyph.size() * millimetres < 36
                    || glyph.y() + 0.1 * glyph.size() * millimetres > 263)
        .toList();
  }
}
