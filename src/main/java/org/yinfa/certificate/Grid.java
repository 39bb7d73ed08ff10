package org.yinfa.certificate;

/**
 * The page that GB/T 9704-2012, 5.1 and 5.2 ask for. All lengths are in points from the upper left
 * corner of the page.
 */
final class Grid {

  static final double MILLIMETRE = 72 / 25.4;

  static final double PAGE_WIDTH = 210 * MILLIMETRE;
  static final double PAGE_HEIGHT = 297 * MILLIMETRE;

  static final double LEFT = 28 * MILLIMETRE;
  static final double RIGHT = 184 * MILLIMETRE;
  static final double TOP = 37 * MILLIMETRE;
  static final double BOTTOM = 262 * MILLIMETRE;

  /** Size 3, 三号. */
  static final double SIZE = 16;

  /** Size 2, 二号, of titles. */
  static final double TITLE_SIZE = 22;

  /** Size 4, 四号, of page numbers and of the imprint. */
  static final double SMALL_SIZE = 14;

  static final int CHARACTERS = 28;
  static final int LINES = 22;

  static final double CHARACTER = (RIGHT - LEFT) / CHARACTERS;

  /** From line to line, where the first touches the upper edge and the last the lower one. */
  static final double PITCH = (BOTTOM - TOP - SIZE) / (LINES - 1);

  /** The difference between a cell of the grid and the character in it. */
  static final double UNTOUCHED_GAP = CHARACTER - SIZE;

  private Grid() {}

  /** Of a line, the middle of its characters; lines of different sizes share the grid by it. */
  static double middle(Line line) {
    Glyph glyph = line.first();
    return (glyph.top() + glyph.bottom()) / 2;
  }

  /** The number of the grid's line, from 1, that a height belongs to. */
  static double lineNumber(double middle) {
    return (middle - TOP - SIZE / 2) / PITCH + 1;
  }

  static double millimetres(double points) {
    return points / MILLIMETRE;
  }
}
