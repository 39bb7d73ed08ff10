package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.conformance.ConformanceCheck.Standard;
import org.yinfa.report.Attachment;
import org.yinfa.report.Block;
import org.yinfa.report.Block.GridCell;
import org.yinfa.report.Closing;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.LayoutFindings;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.PrintedText;
import org.yinfa.testkit.RandomGrid;

/** Whatever the cells of a table span. */
class AnyGridTest {

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void everyCellIsReadInOrderAndNothingLeavesTheTypeArea(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Report report = report(seed);
    Pdf pdf = Documents.render(report);

    assertThat(pdf.taggedText()).isEqualTo(PrintedText.of(report));
    assertThat(findings(pdf)).isEmpty();
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void itConforms(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    byte[] pdf = Documents.render(report(seed)).bytes();

    assertThat(new ConformanceCheck().failures(pdf, Standard.PDFA_2A)).isEmpty();
    assertThat(new ConformanceCheck().failures(pdf, Standard.PDFUA_1)).isEmpty();
  }

  @Example
  void aLabelIsRepeatedOnEveryPageThatItsRowsReach() {
    List<List<GridCell>> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      GridCell value = new GridCell(String.valueOf(i), 1, 1, false, false, null);
      rows.add(
          i == 0 ? List.of(new GridCell("甲类", 1, 100, true, false, null), value) : List.of(value));
    }
    Pdf pdf = Documents.render(report(new Block.Grid(null, List.of(1, 3), List.of(), rows, null)));

    assertThat(pdf.pages()).isEqualTo(3);
    assertThat(pdf.artifacts()).filteredOn(glyph -> glyph.text().equals("甲")).hasSize(2);
    assertThat(pdf.taggedText().split("甲类", -1)).hasSize(2);
  }

  @Example
  void stackedCharactersStandOneBelowTheOther() {
    GridCell label = new GridCell("本年度", 1, 1, true, true, null);
    GridCell value = new GridCell("7", 1, 1, false, false, null);
    Pdf pdf =
        Documents.render(
            report(
                new Block.Grid(
                    null, List.of(1, 3), List.of(), List.of(List.of(label, value)), null)));

    assertThat(pdf.glyphs())
        .filteredOn(glyph -> "本年度".contains(glyph.text()))
        .extracting(Pdf.Glyph::y)
        .doesNotHaveDuplicates();
  }

  @Example
  void aHighFirstRowBelowATitleIsRightWhereItBegins() {
    GridCell high = new GridCell("甲".repeat(30), 1, 1, true, false, null);
    GridCell low = new GridCell("7", 1, 1, false, false, null);
    Block.Grid grid =
        new Block.Grid(null, List.of(9, 1), List.of(), List.of(List.of(low, high)), null);
    Report report =
        new Report(
            new Opening(List.of(), null, null, List.of()),
            List.of(new Block.Paragraph("见附件。")),
            new Closing(List.of(), null, null, null),
            List.of(new Attachment("统计表", List.of(grid), true)));

    assertThat(findings(Documents.render(report))).isEmpty();
  }

  private static Report report(long seed) {
    Block.Grid grid = new RandomGrid(seed).next();
    int lines = new Random(seed).nextInt(22);
    List<Block> body = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      body.add(new Block.Paragraph("第" + line + "项。"));
    }
    boolean turned = seed % 5 == 0;
    if (!turned) {
      body.add(grid);
    }
    body.add(new Block.Paragraph("以上数据请核对。"));
    return new Report(
        new Opening(List.of(), null, null, List.of()),
        body,
        new Closing(List.of(), null, null, null),
        turned ? List.of(new Attachment("统计表", List.of(grid), true)) : List.of());
  }

  private static Report report(Block.Grid grid) {
    return new Report(
        new Opening(List.of(), null, null, List.of()),
        List.of(grid),
        new Closing(List.of(), null, null, null),
        List.of());
  }

  private static List<String> findings(Pdf pdf) {
    return LayoutFindings.of(pdf).stream()
        // a small grid stays whole and may leave lines empty before it
        .filter(finding -> !finding.rule().id().equals("page-filled"))
        .map(finding -> finding.rule().id() + " " + finding.place())
        .toList();
  }
}
