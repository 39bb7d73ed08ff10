package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.Pdf.Glyph;
import org.yinfa.testkit.Pictures;

/** 5.2.3: 22 lines to a page in both readings, and what is not text takes whole lines of them. */
class LineGridTest {

  private static final double POINT = 25.4 / 72;
  private static final double EDGE = (225 - 16 * POINT) / 21;
  private static final double BOX = 225 / 22.0;

  @Test
  void textBelowATableStandsOnTheGrid() {
    String cell = "\"" + "目".repeat(60) + "\"";
    Pdf pdf =
        rendered(
            """
            "body": [{"type": "paragraph", "text": "前文"},
              {"type": "table", "caption": "表", "header": ["甲", "乙"],
               "rows": [["一", "二"], [%s, "三"], ["四", %s]]},
              {"type": "paragraph", "text": "后文"}]
            """
                .formatted(cell, cell));

    assertWhole(linesBetween(pdf, "前", "后", EDGE));
  }

  @Test
  void textBelowATableThatGoesOnOverThePageStandsOnTheGrid() {
    Pdf pdf =
        rendered(
            """
            "body": [{"type": "table", "header": ["甲"], "rows": [%s]},
              {"type": "paragraph", "text": "后文"}]
            """
                .formatted("[\"一\"],".repeat(30) + "[\"二\"]"));
    Glyph after = glyph(pdf, "后");

    assertThat(after.page()).isEqualTo(2);
    assertWhole((after.y() - 37 - 0.88 * 16 * POINT) / EDGE);
  }

  @Test
  void textBelowAPictureStandsOnTheGrid() {
    String picture =
        Base64.getEncoder().encodeToString(Pictures.png(100, 77, BufferedImage.TYPE_INT_RGB));
    Pdf pdf =
        rendered(
            """
            "body": [{"type": "paragraph", "text": "前文"},
              {"type": "image", "mediaType": "image/png", "data": "%s", "alternateText": "图",
               "caption": "图"},
              {"type": "paragraph", "text": "后文"}]
            """
                .formatted(picture));

    // 77 pixels of 1/96 inch and two thirds of a line of air: three lines, one for the caption, one
    // to go on
    assertThat(linesBetween(pdf, "前", "后", EDGE)).isCloseTo(5, within(0.02));
  }

  @Test
  void withLinesOfATwentySecondOfTheHeightAPageHolds22() {
    Pdf pdf =
        rendered(
            """
            "lineGrid": "box", "body": [{"type": "paragraph", "text": "%s"}]
            """
                .formatted("政".repeat(28 * 60)));
    List<Double> baselines =
        pdf.glyphs().stream()
            .filter(glyph -> glyph.page() == 2)
            .map(Glyph::y)
            .distinct()
            .sorted()
            .toList();

    assertThat(baselines).hasSize(22);
    double middle = 0.38 * 16 * POINT;
    assertThat(baselines.get(0) - middle).isCloseTo(37 + BOX / 2, within(0.1));
    assertThat(baselines.get(21) - middle).isCloseTo(262 - BOX / 2, within(0.1));
  }

  @Test
  void withLinesOfATwentySecondOfTheHeightTablesKeepTheGridToo() {
    Pdf pdf =
        rendered(
            """
            "lineGrid": "box",
            "body": [{"type": "paragraph", "text": "前文"},
              {"type": "table", "header": ["甲"], "rows": [["一"]]},
              {"type": "paragraph", "text": "后文"}]
            """);

    assertWhole(linesBetween(pdf, "前", "后", BOX));
  }

  private static Pdf rendered(String fields) {
    return Documents.render(
        ("{\"properties\": {\"title\": \"题\"}, " + fields + "}").getBytes(StandardCharsets.UTF_8));
  }

  /** How many lines further down a character stands than another, whole or not. */
  private static double linesBetween(Pdf pdf, String upper, String lower, double pitch) {
    return (glyph(pdf, lower).y() - glyph(pdf, upper).y()) / pitch;
  }

  private static Glyph glyph(Pdf pdf, String text) {
    return pdf.glyphs().stream().filter(each -> each.text().equals(text)).findFirst().orElseThrow();
  }

  private static void assertWhole(double lines) {
    assertThat(lines).isCloseTo(Math.rint(lines), within(0.02));
  }
}
