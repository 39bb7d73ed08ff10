package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.conformance.ConformanceCheck.Standard;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.testkit.BalancedTables;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.LayoutFindings;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.PrintedText;
import org.yinfa.testkit.RealTables;

/** Tables of statutory forms on the page and in the tag tree. */
class FormPagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"disclosure-2021", "disclosure-2019"})
  void tablesConformWhereverAPagePartsThem(String form) {
    for (int lines = 0; lines < 22; lines += 3) {
      Report report = report(lines, new BalancedTables(lines).applications(form));
      Pdf pdf = Documents.render(report);

      assertThat(pdf.taggedText()).isEqualTo(PrintedText.of(report));
      assertThat(new ConformanceCheck().failures(pdf.bytes(), Standard.PDFA_2A)).isEmpty();
      assertThat(new ConformanceCheck().failures(pdf.bytes(), Standard.PDFUA_1)).isEmpty();
      assertThat(findings(pdf)).as("%d lines above", lines).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"disclosure-2021", "disclosure-2019"})
  void theTableOfApplicationsThatBeginsAPageIsWholeOnIt(String form) {
    Pdf pdf = Documents.render(report(0, new BalancedTables(1).applications(form)));

    assertThat(pdf.pages()).isEqualTo(1);
  }

  @EnabledIf(value = RealTables.ARE_PRESENT, disabledReason = RealTables.ABSENT)
  @ParameterizedTest
  @MethodSource("realTables")
  void realTablesArePrintedToTheLastDigit(String name) {
    Report report = RealTables.report(name);
    Pdf pdf = Documents.render(report);

    assertThat(pdf.taggedText()).isEqualTo(PrintedText.of(report));
    assertThat(sorted(pdf.characters())).isEqualTo(sorted(PrintedText.of(report)));
    assertThat(new ConformanceCheck().failures(pdf.bytes(), Standard.PDFUA_1)).isEmpty();
    assertThat(findings(pdf)).isEmpty();
  }

  static List<String> realTables() {
    return RealTables.names();
  }

  @Test
  void aLongNumberIsSetSmallerAndStaysWhole() {
    Block.Form cases = new BalancedTables(1).cases("disclosure-2021");
    for (int digits = 1; digits <= 9; digits++) {
      String number = "9".repeat(digits);
      Pdf pdf =
          Documents.render(report(0, BalancedTables.with(cases, "cases", "review-upheld", number)));

      assertThat(pdf.text().lines()).as(number).anyMatch(line -> line.contains(number));
    }
  }

  /** Labels over several rows are printed between them, so the page is read in another order. */
  private static String sorted(String text) {
    return text.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  private static List<String> findings(Pdf pdf) {
    return LayoutFindings.of(pdf).stream()
        .map(finding -> finding.rule().id() + " " + finding.place())
        .toList();
  }

  private static Report report(int lines, Block... blocks) {
    List<Block> body = new ArrayList<>();
    IntStream.range(0, lines).forEach(line -> body.add(new Block.Paragraph("第" + line + "项。")));
    body.addAll(List.of(blocks));
    return new Report(
        new Opening(List.of(), null, null, List.of()),
        body,
        new Closing(List.of(), null, null, null),
        List.of());
  }
}
