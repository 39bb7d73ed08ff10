package org.yinfa.preflight.page;

import java.util.List;

/**
 * One finished page, held as its text is read. All lengths are in points, from the upper left
 * corner.
 *
 * @param number counted from 1
 * @param reader where its text runs on the upright sheet
 * @param artifacts characters that a screen reader passes over, where they are on the upright sheet
 */
public record Page(
    int number,
    double width,
    double height,
    Direction reader,
    List<Glyph> glyphs,
    List<Glyph> artifacts,
    List<Painted> painted) {

  /** In points; what is shorter belongs to a table or a picture. */
  private static final double SHORTEST_LINE = 100 * Units.MILLIMETRE;

  public boolean isBlank() {
    return glyphs.isEmpty() && painted.isEmpty();
  }

  public boolean isPortrait() {
    return width <= height;
  }

  /** The lines across the page that reach across most of it, from above. */
  public List<Painted> lines() {
    return painted.stream()
        .filter(each -> each.isLine(SHORTEST_LINE))
        .sorted((a, b) -> Double.compare(a.box().getMinY(), b.box().getMinY()))
        .toList();
  }
}
