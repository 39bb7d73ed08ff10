package org.yinfa.verify.file;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** A font of an open file. It is asked for outlines only where someone measures them. */
public final class PrintedFont {

  private static final AffineTransform TO_SIZE_1 = AffineTransform.getScaleInstance(0.001, 0.001);

  private final PDFont font;
  private final String name;
  private final Map<Integer, Rectangle2D> outlines = new HashMap<>();

  PrintedFont(PDFont font) {
    this.font = font;
    // a Type 3 font needn't have a name
    this.name = font.getName() == null ? "" : font.getName().replaceFirst("^[A-Z]{6}\\+", "");
  }

  /** The PostScript name without the tag of the subset; empty where the font has none. */
  public String name() {
    return name;
  }

  /** The box of a character's outline, for a size of 1; empty for a space. */
  Rectangle2D outline(int code) throws IOException {
    Rectangle2D known = outlines.get(code);
    if (known == null) {
      known =
          font instanceof PDVectorFont vector
              ? TO_SIZE_1.createTransformedShape(vector.getNormalizedPath(code)).getBounds2D()
              : new Rectangle2D.Double();
      outlines.put(code, known);
    }
    return known;
  }
}
