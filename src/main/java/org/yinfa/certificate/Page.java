package org.yinfa.certificate;

import java.util.List;

/**
 * One finished page. All lengths are in points, from the upper left corner.
 *
 * @param number counted from 1
 * @param artifacts characters that a screen reader passes over
 */
record Page(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Glyph> artifacts,
    List<Painted> painted) {

  boolean isBlank() {
    return glyphs.isEmpty() && painted.isEmpty();
  }

  boolean isPortrait() {
    return width <= height;
  }
}
