package org.yinfa.certificate;

import java.awt.geom.Rectangle2D;

/**
 * A line, a filled shape or an image.
 *
 * @param box in points from the upper left corner of the page
 * @param colour as 0xRRGGBB; of an image, meaningless
 */
record Painted(int page, boolean image, Rectangle2D box, int colour) {}
