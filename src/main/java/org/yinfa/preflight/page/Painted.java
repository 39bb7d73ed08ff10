package org.yinfa.preflight.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A line, a filled shape or an image.
 *
 * @param box in points from the upper left corner of the page
 * @param colour as 0xRRGGBB; of an image, meaningless
 */
public record Painted(int page, boolean image, Rectangle2D box, int colour) {

  Painted turned(AffineTransform turn) {
    return new Painted(page, image, turn.createTransformedShape(box).getBounds2D(), colour);
  }

  /** Whether it is a line across the page that is at least so long. */
  public boolean isLine(double length) {
    return !image && box.getWidth() >= length && box.getHeight() < Units.MILLIMETRE * 2;
  }

  public boolean isRed() {
    return isRed(colour);
  }

  public static boolean isRed(int colour) {
    int red = colour >> 16 & 0xFF;
    int green = colour >> 8 & 0xFF;
    int blue = colour & 0xFF;
    return red > 120 && green < 110 && blue < 110;
  }
}
