package org.yinfa.preflight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.Pdf.Glyph;

/** Attachments on turned and on upright pages, in any order, in every template. */
class TurnedPagesTest {

  private static final int MOST_ATTACHMENTS = 3;

  @ParameterizedTest
  @CsvSource({
    "annual-report, false",
    "official-document, false",
    "official-document, true",
    "letter, false",
    "letter, true",
    "minutes, false",
    "order, true"
  })
  void onlyPageOneIsAFirstPage(String template, boolean imprint) {
    for (int count = 1; count <= MOST_ATTACHMENTS; count++) {
      for (int turned = 0; turned < 1 << count; turned++) {
        String attachments = attachments(count, turned);
        byte[] pdf = Printing.asItIs().print(report(template, attachments, imprint));

        assertThat(Printing.measured(pdf).findings()).as(attachments).isEmpty();
        assertPagesAreNumbered(new Pdf(pdf), template, attachments);
      }
    }
  }

  /** But for the first page of a letter; an upright attachment begins where any page does. */
  private static void assertPagesAreNumbered(Pdf pdf, String template, String attachments) {
    List<Integer> pages = pdf.glyphs().stream().map(Glyph::page).distinct().toList();
    for (int page : pages) {
      if (page > 1 && !isImprintAlone(pdf, page)) {
        assertThat(pdf.artifacts(page)).as(attachments).isEqualTo("—" + page + "—");
      }
    }
    assertThat(pdf.artifacts(1)).isEqualTo(template.equals("letter") ? "" : "—1—");
    assertThat(pdf.glyphs())
        .filteredOn(glyph -> glyph.page() > 1 && glyph.text().equals("立"))
        .allSatisfy(glyph -> assertThat(glyph.y()).as(attachments).isLessThan(65));
  }

  /** 7.5: an imprint that follows an empty page has no number. */
  private static boolean isImprintAlone(Pdf pdf, int page) {
    return pdf.glyphs().stream().noneMatch(glyph -> glyph.page() == page - 1);
  }

  private static String attachments(int count, int turned) {
    return IntStream.range(0, count)
        .mapToObj(
            index ->
                (turned >> index & 1) == 1
                    ? "{\"title\": \"横\", \"landscape\": true, \"body\": [{\"type\": \"paragraph\", \"text\": \"文字。\"}]}"
                    : "{\"title\": \"立\", \"body\": [{\"type\": \"paragraph\", \"text\": \"文字。\"}]}")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static byte[] report(String template, String attachments, boolean imprint) {
    List<String> fields = new ArrayList<>();
    fields.add("\"template\": \"" + template + "\"");
    if (!template.equals("annual-report")) {
      fields.add(
          "\"header\": {\"issuerMark\": [\"云江市人民政府\"], \"documentNumber\": \"云函〔2024〕1号\"%s}"
              .formatted(template.equals("order") ? ", \"issuerMarkSuffix\": \"令\"" : ""));
    }
    fields.add(
        template.equals("order")
            ? "\"properties\": {\"title\": \"关于报送材料的令\"}"
            : "\"title\": [\"关于报送材料的函\"]");
    fields.add("\"body\": [{\"type\": \"paragraph\", \"text\": \"现将有关材料送上，请查收。\"}]");
    fields.add("\"attachments\": " + attachments);
    fields.add("\"signature\": {\"issuers\": [\"云江市人民政府办公室\"], \"date\": \"2024-02-29\"}");
    if (imprint) {
      // 10.1: that of a letter has no printing body
      fields.add(
          template.equals("letter")
              ? "\"imprint\": {\"copyTo\": \"市审计局。\"}"
              : "\"imprint\": {\"printedBy\": \"云江市人民政府办公室\", \"printedOn\": \"2024-02-29\"}");
    }
    return fields.stream().collect(Collectors.joining(", ", "{", "}")).getBytes(UTF_8);
  }
}
