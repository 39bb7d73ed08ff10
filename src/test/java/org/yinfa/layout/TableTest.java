package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.Pdf.Glyph;

/** How a table shares its width out, and where pages part it. */
class TableTest {

  @Test
  void aRowThatNoPageHoldsGoesOnBelowTheRepeatedHeads() {
    Pdf pdf =
        table("\"header\": [\"事项\", \"内容\"], \"rows\": [[\"短\", \"短\"], [\"职责\", \"%s\"]]", 3000);

    assertThat(pdf.pages()).isGreaterThan(3);
    assertThat(pages(pdf.elements("TD").get(2))).contains(1);
    for (int page = 2; page <= pdf.pages(); page++) {
      assertThat(pdf.artifacts(page)).contains("事项内容");
    }
  }

  @Test
  void aRowIsPartedWhateverTheLengthOfItsCells() {
    for (int length = 1; length < 16; length++) {
      Pdf pdf =
          rendered(
              """
              {"body": [{"type": "table", "columnWidths": [1, 1, 1000], "header": ["%s", "乙", "丙"],
                "rows": [["%s", "%s", "丙"]]}]}
              """
                  .formatted("头".repeat(19), "甲".repeat(30), "乙".repeat(length)));

      assertThat(pages(pdf.elements("TD").get(0))).as("%d characters", length).hasSize(3);
    }
  }

  @Test
  void aRowIsTakenFromItsHeadingBeforeItIsParted() {
    Pdf pdf =
        rendered(
            """
            {"body": [{"type": "heading", "level": 1, "text": "%s"},
              {"type": "table", "columnWidths": [1, 1000], "header": ["%s", "说明"],
               "rows": [["%s", "内容"]]}]}
            """
                .formatted("题".repeat(100), "头".repeat(11), "行".repeat(17)));

    assertThat(pages(pdf.elements("H1").get(0))).containsExactly(1);
    assertThat(pages(pdf.elements("TH").get(0))).containsExactly(2);
    assertThat(pages(pdf.elements("TD").get(0))).containsExactly(2);
  }

  @Test
  void amountsAreWholeBesideColumnsThatNeedLess() {
    Pdf pdf =
        rendered(
            """
            {"body": [{"type": "table",
              "header": ["序号", "项目", "预算数", "决算数", "增减额", "增减率", "备注"],
              "rows": [["2", "政府性基金", "98,765,432.10", "100,000,000.00", "1,234,567.90", "1.25%", ""]]}]}
            """);

    assertThat(pdf.elements("TD"))
        .allSatisfy(cell -> assertThat(baselines(cell)).hasSizeLessThan(2));
  }

  @Test
  void widthsThatAreAskedForAreKeptWhereNothingIsDivided() {
    Pdf pdf =
        rendered(
            """
            {"body": [{"type": "table", "columnWidths": [1, 3], "header": ["甲", "乙"],
              "rows": [["10,000.00", "12,345.67"]]}]}
            """);

    // the first of four parts of 156 mm, and what the padding of both takes from it
    assertThat(middle(pdf.elements("TH").get(1)) - middle(pdf.elements("TH").get(0)))
        .isBetween(74.0, 79.0);
  }

  @Test
  void numbersAreDividedBeforeTheTypeIsSmallerThanItsLeastSize() {
    String amounts = "\"100,000,000,000,000.00\", ".repeat(11) + "\"1\"";
    Pdf pdf =
        rendered(
            """
            {"body": [{"type": "table", "header": [%s], "rows": [[%s]]}]}
            """
                .formatted("\"数\", ".repeat(11) + "\"数\"", amounts));

    assertThat(pdf.elements("TD"))
        .allSatisfy(
            cell ->
                assertThat(cell)
                    .allSatisfy(glyph -> assertThat(glyph.size()).isGreaterThanOrEqualTo(7)))
        .anySatisfy(cell -> assertThat(baselines(cell)).hasSizeGreaterThan(1));
  }

  @Test
  void columnsOfEqualContentAreEquallyWide() {
    Pdf pdf =
        rendered(
            """
            {"body": [{"type": "table", "header": ["甲", "乙", "丙"],
              "rows": [["政府信息公开", "依申请公开", "主动公开"]]}]}
            """);
    List<List<Glyph>> heads = pdf.elements("TH");

    assertThat(middle(heads.get(2)) - middle(heads.get(1)))
        .isCloseTo(middle(heads.get(1)) - middle(heads.get(0)), within(0.05));
  }

  private static Pdf table(String content, int length) {
    return rendered(
        "{\"body\": [{\"type\": \"table\", " + content.formatted("文".repeat(length)) + "}]}");
  }

  private static Pdf rendered(String json) {
    return Documents.render(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Set<Integer> pages(List<Glyph> content) {
    return content.stream().map(Glyph::page).collect(Collectors.toSet());
  }

  private static Set<Long> baselines(List<Glyph> content) {
    return content.stream().map(glyph -> Math.round(10 * glyph.y())).collect(Collectors.toSet());
  }

  private static double middle(List<Glyph> content) {
    Glyph last = content.get(content.size() - 1);
    return (content.get(0).x() + last.x() + last.width()) / 2;
  }
}
