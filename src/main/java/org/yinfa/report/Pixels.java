package org.yinfa.report;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.Raster;

/** The colours of a picture as its file has them. */
public final class Pixels {

  private Pixels() {}

  /**
   * A row of pixels, each 0xAARRGGBB. Java takes the grays of a file for linear light and would
   * show them brighter than viewers do; here they are as in the file.
   *
   * @param y from 0, from above
   */
  public static int[] row(BufferedImage picture, int y) {
    int width = picture.getWidth();
    ColorModel colours = picture.getColorModel();
    boolean isGray =
        colours instanceof ComponentColorModel
            && colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    return isGray
        ? grays(picture.getRaster(), colours, y)
        : picture.getRGB(0, y, width, 1, null, 0, width);
  }

  private static int[] grays(Raster raster, ColorModel colours, int y) {
    int toByte = colours.getComponentSize(0) - Byte.SIZE;
    var row = new int[raster.getWidth()];
    for (int x = 0; x < row.length; x++) {
      int gray = raster.getSample(x, y, 0) >> toByte;
      int alpha = colours.hasAlpha() ? raster.getSample(x, y, 1) >> toByte : 0xFF;
      row[x] = alpha << 24 | gray << 16 | gray << 8 | gray;
    }
    return row;
  }
}
