package org.yinfa.preflight.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * One printed character. All lengths are in points, from the upper left corner of the page.
 *
 * @param page counted from 1
 * @param font the PostScript name without the tag of the subset
 * @param advance how far the character itself moves the pen, spacing left out
 * @param ink the box of its outline; empty for a space
 * @param colour as 0xRRGGBB
 */
public record Glyph(
    int page,
    int codePoint,
    String font,
    double size,
    double x,
    double baseline,
    double advance,
    Rectangle2D ink,
    int colour,
    Direction direction) {

  /** Of the Chinese em box, this much lies above the baseline. */
  private static final double ASCENT = 0.88;

  public double end() {
    return x + advance;
  }

  public double top() {
    return baseline - ASCENT * size;
  }

  public double bottom() {
    return top() + size;
  }

  public boolean isWide() {
    return Characters.isWide(codePoint);
  }

  Glyph turned(AffineTransform turn, Direction reader) {
    Point2D origin = turn.transform(new Point2D.Double(x, baseline), null);
    return new Glyph(
        page,
        codePoint,
        font,
        size,
        origin.getX(),
        origin.getY(),
        advance,
        turn.createTransformedShape(ink).getBounds2D(),
        colour,
        direction.seenFrom(reader));
  }
}
