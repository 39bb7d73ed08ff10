package org.yinfa.derive;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Draws 草稿 from corner to corner beneath what a page shows. It is drawn as outlines and not as
 * text, so that the text of a draft remains that of its source.
 */
final class DraftMark {

  /** The outlines of 草稿 in Noto Sans SC Medium, side by side, in thousandths of the em. */
  private static final String OUTLINES = "draft-mark.txt";

  private static final double SIZE = 190;

  private DraftMark() {}

  static void putUnder(DerivablePdf pdf) {
    String outlines = outlines();
    Map<PageBox, PdfIndirectReference> marks = new HashMap<>();
    for (int number = 1; number <= pdf.pages(); number++) {
      PdfIndirectReference mark =
          marks.computeIfAbsent(pdf.box(number), box -> pdf.addContent(drawn(outlines, box)));
      PdfArray contents = new PdfArray(mark);
      pdf.contents(number).forEach(contents::add);
      pdf.page(number).put(PdfName.CONTENTS, contents);
    }
  }

  private static String drawn(String outlines, PageBox box) {
    boolean landscape = box.isLandscapeForReading();
    double rise =
        landscape
            ? Math.atan2(PageBox.A4_WIDTH, PageBox.A4_HEIGHT)
            : Math.atan2(PageBox.A4_HEIGHT, PageBox.A4_WIDTH);
    double scale = SIZE / 1000;
    // ISO 32000-1, 14.8.2.2: in a tagged file all that has no tag is marked as an artifact.
    return "/Artifact << /Type /Pagination /Subtype /Watermark >> BDC\nq\n0.88 g\n"
        + Operators.turnedAndMoved(
            Math.toDegrees(rise) + box.turn(),
            box.left() + box.width() / 2,
            box.bottom() + box.height() / 2)
        // the em box reaches from 120 below the baseline to 880 above it
        + Operators.matrix(scale, 0, 0, scale, -1000 * scale, -380 * scale)
        + outlines
        + "f\nQ\nEMC\n";
  }

  private static String outlines() {
    try (InputStream file = DraftMark.class.getResourceAsStream(OUTLINES)) {
      return new String(file.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
