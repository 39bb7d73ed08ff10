package org.yinfa.layout.font;

/**
 * How a glyph stands in its box. A shape other than the natural one is a glyph of its own in the
 * subset.
 */
public enum Shape {
  /** As the font has it. */
  NATURAL,
  /** Without the empty half behind it: a closing mark that is squeezed. */
  WITHOUT_END,
  /** Without the empty half before it: an opening mark that is squeezed. */
  WITHOUT_START,
  /** In a box of one em: a dash drawn out to fill it, anything else in its middle. */
  FULL_WIDTH,
  /** In a box of half an em: drawn narrower to fit it, or in its middle. */
  HALF_WIDTH;

  /**
   * The shape of a character that nothing is done to. A dash is one em wide: Noto's are shorter,
   * and —— must be two.
   */
  public static Shape usual(int codePoint) {
    return codePoint == '—' ? FULL_WIDTH : NATURAL;
  }

  /** The shape of a character that nothing is done to, in a role whose digits are half an em. */
  public static Shape withHalfWidthDigits(int codePoint) {
    return codePoint >= '0' && codePoint <= '9' ? HALF_WIDTH : usual(codePoint);
  }

  /**
   * The shape of a character between its neighbours. The dot inside a Chinese name takes a
   * character's place (GB/T 15834-2011, 5.1.8); between letters it stays narrow.
   *
   * @param own its shape in its role, where the neighbours have no say
   */
  public static Shape between(int before, int codePoint, int after, Shape own) {
    return codePoint == '·' && Character.isIdeographic(before) && Character.isIdeographic(after)
        ? FULL_WIDTH
        : own;
  }
}
