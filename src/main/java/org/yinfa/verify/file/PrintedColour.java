package org.yinfa.verify.file;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.jspecify.annotations.Nullable;

/** A colour of an open file. It is converted only where someone asks what it looks like. */
public final class PrintedColour {

  private final PDColor colour;
  private @Nullable Integer rgb;

  PrintedColour(PDColor colour) {
    this.colour = colour;
  }

  boolean isOf(PDColor other) {
    return colour == other;
  }

  /** As 0xRRGGBB; black for a pattern, which has no colour of its own. */
  public int rgb() throws IOException {
    Integer known = rgb;
    if (known == null) {
      known = convert();
      rgb = known;
    }
    return known;
  }

  private int convert() throws IOException {
    if (colour.getColorSpace() == null || colour.isPattern()) {
      return 0;
    }
    return colour.getColorSpace() instanceof PDDeviceCMYK
        ? rgbOfInks(colour.getComponents())
        : colour.toRGB();
  }

  /** Inks taken as they are named, so that black is black whatever the press makes of it. */
  private static int rgbOfInks(float[] inks) {
    int rgb = 0;
    for (int ink = 0; ink < 3; ink++) {
      rgb = rgb << 8 | Math.round(255 * (1 - inks[ink]) * (1 - inks[3]));
    }
    return rgb;
  }
}
