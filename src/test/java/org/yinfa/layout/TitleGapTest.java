package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.Pdf.Glyph;

/** 7.3.1 and 7.3.2: what follows a title stands as far below one line of it as below six. */
class TitleGapTest {

  private static final int MOST_LINES = 6;
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** A line of the grid, in millimetres as all lengths here. */
  private static final double LINE = (225 - 16 / POINTS_PER_MILLIMETRE) / 21;

  /** Characters of both sizes begin equally far below the top of their line. */
  private static final double LOWER_BASELINE = (22 - 16) * 0.88 / POINTS_PER_MILLIMETRE;

  private static final String ADDRESSEE = "\"addressee\": \"各单位：\",";
  private static final String DATE_LINE = "\"dateLine\": \"（2019年1月21日）\",";
  private static final String HEADER =
      "\"header\": {\"issuerMark\": [\"甲局\"], \"documentNumber\": \"甲〔2019〕1号\"},";

  @ParameterizedTest
  @CsvSource({
    "annual-report, ''",
    "annual-report, addressee",
    "official-document, ''",
    "official-document, header",
    "official-document, header addressee",
    "letter, header addressee",
    "letter, header",
    "minutes, header",
    "order, header",
    "order, header addressee"
  })
  void oneBlankLineStandsBelowATitleOfAnyLength(String template, String elements) {
    for (int lines = 1; lines <= MOST_LINES; lines++) {
      assertThat(distances(template, elements, lines).get(0))
          .as("%d lines", lines)
          .isCloseTo(2 * LINE - LOWER_BASELINE, within(0.05));
    }
  }

  @ParameterizedTest
  @CsvSource({"annual-report, dateLine", "official-document, header dateLine addressee"})
  void aDateStandsBetweenTwoBlankLinesBelowATitleOfAnyLength(String template, String elements) {
    for (int lines = 1; lines <= MOST_LINES; lines++) {
      List<Double> distances = distances(template, elements, lines);

      assertThat(distances.get(0))
          .as("%d lines", lines)
          .isCloseTo(2 * LINE - LOWER_BASELINE, within(0.05));
      assertThat(distances.get(1)).as("%d lines", lines).isCloseTo(2 * LINE, within(0.05));
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "6"})
  void theTitleOfAnAttachmentHasOneBlankLineBelowItToo(int lines) {
    Pdf pdf =
        rendered(
            """
            "body": [{"type": "paragraph", "text": "文"}],
            "attachments": [{"title": "%s", "body": [{"type": "paragraph", "text": "文"}]}]
            """
                .formatted("题".repeat(20 * (lines - 1) + 5)));
    List<Glyph> page = pdf.glyphs().stream().filter(glyph -> glyph.page() == 2).toList();

    assertThat(baselines(page, 22)).hasSize(lines);
    assertThat(distances(page).get(0)).isCloseTo(2 * LINE - LOWER_BASELINE, within(0.05));
  }

  /** The distances between the baselines of the title, what follows it, and what follows that. */
  private static List<Double> distances(String template, String elements, int lines) {
    Pdf pdf =
        rendered(
            "\"template\": \"%s\", \"title\": [%s], %s%s%s \"body\": [{\"type\": \"paragraph\", \"text\": \"文\"}]"
                .formatted(
                    template,
                    String.join(", ", Collections.nCopies(lines, "\"题目\"")),
                    elements.contains("header") ? HEADER : "",
                    elements.contains("addressee") ? ADDRESSEE : "",
                    elements.contains("dateLine") ? DATE_LINE : ""));
    assertThat(baselines(pdf.glyphs(), 22)).hasSize(lines);
    return distances(pdf.glyphs());
  }

  private static List<Double> distances(List<Glyph> glyphs) {
    List<Double> title = baselines(glyphs, 22);
    double before = title.get(title.size() - 1);
    List<Double> distances = new ArrayList<>();
    for (double baseline : baselines(glyphs, 16)) {
      if (baseline > before) {
        distances.add(baseline - before);
        before = baseline;
      }
    }
    return distances;
  }

  private static List<Double> baselines(List<Glyph> glyphs, double size) {
    return glyphs.stream()
        .filter(glyph -> Math.abs(glyph.size() - size) < 0.1)
        .map(Glyph::y)
        .distinct()
        .sorted()
        .toList();
  }

  private static Pdf rendered(String fields) {
    return Documents.render(("{" + fields + "}").getBytes(StandardCharsets.UTF_8));
  }
}
