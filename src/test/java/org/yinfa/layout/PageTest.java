package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.Pdf.Glyph;

/** The measures of GB/T 9704-2012 on the finished page. */
class PageTest {

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** 5.2.2: 28 characters to a line, filling 156 mm from 28 mm on. */
  @Test
  void fullLineHasTwentyEightCharactersFromEdgeToEdge() {
    List<Glyph> line = lines(rendered("政".repeat(26 + 28 + 28))).get(1);

    assertThat(line).hasSize(28);
    assertThat(line.get(0).x()).isCloseTo(28, within(0.3));
    Glyph last = line.get(27);
    assertThat(last.x() + last.width()).isCloseTo(184, within(0.3));
    assertThat(line).allSatisfy(glyph -> assertThat(glyph.size()).isCloseTo(16, within(0.01)));
  }

  /** 7.3.3: a paragraph begins two characters in. */
  @Test
  void paragraphBeginsTwoCharactersIn() {
    List<List<Glyph>> lines = lines(rendered("政".repeat(26 + 28)));

    assertThat(lines.get(0)).hasSize(26);
    assertThat(lines.get(0).get(0).x()).isCloseTo(28 + 2 * 156 / 28.0, within(0.1));
  }

  /** 5.2.2 and 5.2.1: 22 lines, from 37 mm to 262 mm. */
  @Test
  void fullPageHasTwentyTwoLines() {
    List<List<Glyph>> lines =
        lines(rendered("政".repeat(28 * 60))).stream()
            .filter(line -> line.get(0).page() == 2)
            .toList();

    assertThat(lines).hasSize(22);
    double pitch = lines.get(1).get(0).y() - lines.get(0).get(0).y();
    assertThat(pitch).isCloseTo((225 - 16 / POINTS_PER_MILLIMETRE) / 21, within(0.01));
    assertThat(lines.get(0).get(0).y()).isBetween(37.0, 37 + 16 / POINTS_PER_MILLIMETRE);
    assertThat(lines.get(21).get(0).y()).isBetween(262 - 16 / POINTS_PER_MILLIMETRE, 262.0);
  }

  /**
   * 7.5: size 4, one character of the body from the outer edge: right on odd pages, left on even
   * ones.
   */
  @Test
  void pageNumberStandsOnTheOuterSide() {
    Pdf pdf = rendered("政".repeat(28 * 60));
    for (int page = 1; page <= pdf.pages(); page++) {
      int current = page;
      List<Glyph> number =
          pdf.artifacts().stream()
              .filter(glyph -> glyph.page() == current && !glyph.text().isBlank())
              .toList();
      double character = 156 / 28.0;
      double left = number.get(0).x();
      double right = number.get(number.size() - 1).x() + number.get(number.size() - 1).width();

      assertThat(number).allSatisfy(each -> assertThat(each.size()).isCloseTo(14, within(0.01)));
      assertThat(number.get(0).y()).isBetween(262 + 7.0, 262 + 7 + 14 / POINTS_PER_MILLIMETRE);
      if (page % 2 == 1) {
        assertThat(right).isCloseTo(184 - character, within(0.2));
      } else {
        assertThat(left).isCloseTo(28 + character, within(0.2));
      }
    }
  }

  /** 7.3.3: 黑体, 楷体 and 仿宋 by level; a run-in heading wears its face to its own end only. */
  @Test
  void facesFollowTheLevels() {
    Pdf pdf =
        Documents.render(
            """
            {"title": ["题"], "body": [
              {"type": "heading", "level": 1, "mark": "", "text": "壹"},
              {"type": "heading", "level": 2, "mark": "", "text": "贰", "runIn": "文"},
              {"type": "heading", "level": 3, "mark": "", "text": "叁"},
              {"type": "heading", "level": 4, "mark": "", "text": "肆"}]}
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(pdf.glyphs().stream().collect(Collectors.toMap(Glyph::text, Glyph::font)))
        .containsEntry("题", "NotoSerifSC-Bold")
        .containsEntry("壹", "NotoSansSC-Medium")
        .containsEntry("贰", "LXGWWenKai-Regular")
        .containsEntry("文", "NotoSerifSC-Regular")
        .containsEntry("叁", "NotoSerifSC-Regular")
        .containsEntry("肆", "NotoSerifSC-Regular");
  }

  @Test
  void headingIsNeverTheLastLineOfItsPage() {
    Pdf pdf = Documents.render(Documents.sample("very-long"));
    for (int page = 1; page < pdf.pages(); page++) {
      int current = page;
      List<Glyph> glyphs = pdf.glyphs().stream().filter(glyph -> glyph.page() == current).toList();
      double foot = glyphs.stream().mapToDouble(Glyph::y).max().orElseThrow();

      assertThat(glyphs)
          .filteredOn(glyph -> Math.abs(glyph.y() - foot) < 1)
          .extracting(Glyph::font)
          .contains("NotoSerifSC-Regular");
    }
  }

  @Test
  void manyHeadingsInARowAreDividedBetweenPages() {
    String heading = "{\"type\": \"heading\", \"level\": 1, \"text\": \"题\"}";
    byte[] json =
        ("{\"body\": [" + (heading + ",").repeat(49) + heading + "]}")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(Documents.render(json).pages()).isEqualTo(3);
  }

  /** Its cells go on where they are interrupted, which the tag tree alone can tell in order. */
  @Test
  void rowHigherThanAPageIsDividedAndLosesNothing() {
    String one = "甲".repeat(900);
    String other = "乙".repeat(900);
    Pdf pdf =
        Documents.render(
            """
            {"body": [{"type": "table", "header": ["一", "二"], "rows": [["%s", "%s"]]}]}
            """
                .replaceFirst("%s", one)
                .replaceFirst("%s", other)
                .getBytes(StandardCharsets.UTF_8));

    assertThat(pdf.pages()).isGreaterThan(1);
    assertThat(pdf.taggedText()).isEqualTo("一二" + one + other);
    assertThat(pdf.characters()).hasSize(2 + 1800);
  }

  @Test
  void columnHeadLongerThanAPageIsPrintedOnce() {
    String head = "项".repeat(900);
    Pdf pdf =
        Documents.render(
            """
            {"body": [{"type": "table", "header": ["%s", "数"], "rows": [["甲", "1"]]}]}
            """
                .replaceFirst("%s", head)
                .getBytes(StandardCharsets.UTF_8));

    assertThat(pdf.taggedText()).isEqualTo(head + "数甲1");
    assertThat(pdf.characters()).hasSize(900 + 3);
  }

  private static Pdf rendered(String paragraph) {
    return Documents.render(
        ("{\"preamble\": [\"" + paragraph + "\"]}").getBytes(StandardCharsets.UTF_8));
  }

  private static List<List<Glyph>> lines(Pdf pdf) {
    return pdf.glyphs().stream()
        .collect(Collectors.groupingBy(glyph -> glyph.page() * 1000L + Math.round(glyph.y())))
        .values()
        .stream()
        .sorted(
            Comparator.comparing((List<Glyph> line) -> line.get(0).page())
                .thenComparing(line -> line.get(0).y()))
        .toList();
  }
}
