package org.yinfa.seal;

import com.lowagie.text.pdf.PdfIndirectReference;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * Where a signature stands.
 *
 * @param page counted from 1
 * @param box in points from the lower left corner of the page; without extent for a signature that
 *     shows nothing
 * @param isFree whether the place is kept free for a picture
 * @param element the element of the tag tree that has the place, or null for a signature that shows
 *     nothing
 * @param parent what that element is a part of
 */
record SealPlace(
    int page,
    Rectangle2D box,
    boolean isFree,
    @Nullable PdfIndirectReference element,
    @Nullable PdfIndirectReference parent) {

  private static final double SAME = 0.5;

  /** A signature without a seal, which belongs to the file as a whole. */
  static SealPlace none() {
    return new SealPlace(1, new Rectangle2D.Double(), false, null, null);
  }

  boolean isAt(int otherPage, Rectangle2D other) {
    return page == otherPage
        && Math.abs(box.getMinX() - other.getMinX()) < SAME
        && Math.abs(box.getMinY() - other.getMinY()) < SAME;
  }
}
