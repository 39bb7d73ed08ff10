package org.yinfa.derive;

import com.lowagie.text.Rectangle;

/**
 * Where a page lies in its own coordinates, and how it is turned for reading.
 *
 * @param left the left edge, in points
 * @param bottom the lower edge, in points
 * @param width before it is turned, in points
 * @param height before it is turned, in points
 * @param turn how far it is turned clockwise for reading: 0, 90, 180 or 270 degrees
 * @param whole whether nothing of the page is cropped
 */
record PageBox(double left, double bottom, double width, double height, int turn, boolean whole) {

  static final double MILLIMETRE = 72 / 25.4;
  static final double A4_WIDTH = 210 * MILLIMETRE;
  static final double A4_HEIGHT = 297 * MILLIMETRE;

  /** Half a millimetre: programs round A4 to whole points. */
  private static final double TOLERANCE = MILLIMETRE / 2;

  static PageBox of(Rectangle media, Rectangle crop, int rotation) {
    return new PageBox(
        media.getLeft(),
        media.getBottom(),
        media.getWidth(),
        media.getHeight(),
        Math.floorMod(rotation, 360),
        near(media.getWidth(), crop.getWidth()) && near(media.getHeight(), crop.getHeight()));
  }

  boolean isA4() {
    return whole
        && near(Math.min(width, height), A4_WIDTH)
        && near(Math.max(width, height), A4_HEIGHT);
  }

  boolean isLandscapeForReading() {
    return width > height == (turn % 180 == 0);
  }

  private static boolean near(double length, double expected) {
    return Math.abs(length - expected) <= TOLERANCE;
  }
}
