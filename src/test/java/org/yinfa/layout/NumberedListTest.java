package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;

/** Headings without text are the items of a list, and pages end between them as in any text. */
class NumberedListTest {

  private static final int LINES_ON_PAGE = 22;

  @ParameterizedTest
  @ValueSource(ints = {10, 26, 27, 50, 55, 80, 140})
  void pagesOfItemsAreFilledWhateverTheirNumberAndLength(int characters) {
    for (int items : new int[] {1, 2, 3, 17, 18, 19, 20, 21, 22, 23, 45, 46, 47, 100, 200}) {
      Map<Integer, Long> lines = linesByPage(attached(items, characters));
      int last = lines.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
      for (int page = 2; page < last; page++) {
        // what is kept of an item is at most one line that has no room
        assertThat(lines.get(page))
            .as("%d items, page %d", items, page)
            .isGreaterThanOrEqualTo(LINES_ON_PAGE - (page == 2 ? 2 : 0) - keptLines(characters));
      }
    }
  }

  @Test
  void aHeadingWithTextStaysWithItAtTheEndOfAPageOfItems() {
    for (int items = 14; items < 26; items++) {
      String json =
          "{\"body\": [%s, {\"type\": \"paragraph\", \"text\": \"%s\"}]}"
              .formatted(items(items, 10), "文".repeat(60));
      Pdf pdf = Documents.render(json.getBytes(StandardCharsets.UTF_8));
      int text =
          pdf.glyphs().stream()
              .filter(glyph -> glyph.text().equals("文"))
              .findFirst()
              .orElseThrow()
              .page();
      long ofLastItem =
          pdf.glyphs().stream()
              .filter(glyph -> glyph.text().equals("末"))
              .filter(glyph -> glyph.page() == text)
              .count();

      assertThat(ofLastItem).as("%d items", items).isEqualTo(1);
    }
  }

  /** The first two and the last two lines of an item of four stay together. */
  private static int keptLines(int characters) {
    int lines = (characters + 2 + 27) / 28;
    return lines == 1 ? 0 : lines == 3 ? 2 : 1;
  }

  private static Pdf attached(int items, int characters) {
    String json =
        """
        {"body": [{"type": "paragraph", "text": "文"}],
         "attachments": [{"title": "题", "body": [%s]}]}
        """
            .formatted(items(items, characters));
    return Documents.render(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String items(int count, int characters) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            item ->
                "{\"type\": \"heading\", \"level\": 3, \"mark\": \"\", \"text\": \"%s\"}"
                    .formatted("项".repeat(characters - 1) + (item == count ? "末" : "条")))
        .collect(Collectors.joining(","));
  }

  private static Map<Integer, Long> linesByPage(Pdf pdf) {
    var lines = new TreeMap<Integer, Long>();
    pdf.glyphs().stream()
        .collect(Collectors.groupingBy(glyph -> glyph.page()))
        .forEach(
            (page, glyphs) ->
                lines.put(
                    page, glyphs.stream().map(glyph -> Math.round(glyph.y())).distinct().count()));
    return lines;
  }
}
