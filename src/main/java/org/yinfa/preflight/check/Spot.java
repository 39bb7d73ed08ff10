package org.yinfa.preflight.check;

import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Painted;
import org.yinfa.problem.Message;

/**
 * A place of a page, by its upper left corner in points.
 *
 * @param shown what is printed or painted there
 */
public record Spot(int page, double x, double y, Message shown) {

  private static final int SNIPPET = 24;

  /** Where nothing is printed that could be shown. */
  public static Spot of(int page, double x, double y) {
    return new Spot(page, x, y, LayoutWords.of("shown.page"));
  }

  static Spot at(int page, double x, double y, String text) {
    return new Spot(page, x, y, LayoutWords.text(snippet(text)));
  }

  static Spot of(Line line) {
    return at(line.page(), line.left(), line.top(), line.text());
  }

  /**
   * @param key of the words that say what is painted
   */
  static Spot of(Painted painted, String key) {
    return new Spot(
        painted.page(), painted.box().getX(), painted.box().getY(), LayoutWords.of(key));
  }

  private static String snippet(String text) {
    int[] codePoints = text.codePoints().limit(SNIPPET + 1).toArray();
    return codePoints.length > SNIPPET ? new String(codePoints, 0, SNIPPET) + "…" : text;
  }
}
