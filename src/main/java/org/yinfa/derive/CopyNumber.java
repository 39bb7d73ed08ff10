package org.yinfa.derive;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStamper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.yinfa.report.Problem;
import org.yinfa.report.ReportRejected;

/** Prints the 份号 in the first line of page 1, 顶格 (GB/T 9704-2012, 7.2.1): 3号, six digits. */
final class CopyNumber {

  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final String FONT = "NotoSerifSC-Regular.ttf";

  /** 3号, in points. */
  private static final float SIZE = 16;

  /** The type area's left edge from that of the page (GB/T 9704-2012, 5.2.1). */
  private static final double LEFT = 28 * PageBox.MILLIMETRE;

  /** The type area's upper edge from that of the page (GB/T 9704-2012, 5.2.1). */
  private static final double TOP = 37 * PageBox.MILLIMETRE;

  /** One of 22 lines on 225 mm (GB/T 9704-2012, 5.2.3). */
  private static final double LINE = 225 * PageBox.MILLIMETRE / 22;

  /** Six digits of at most six tenths of the em, and half an em after them. */
  private static final double WIDTH = 4.1 * SIZE;

  private final BaseFont font = font();

  /** Refuses a page whose text already stands where the number goes, or that is not upright. */
  static void requirePlace(FinishedPdf pdf) {
    PageBox box = pdf.box(1);
    if (box.isLandscapeForReading() || box.turn() != 0) {
      throw new ReportRejected(Problem.at("", Problem.Code.NO_PLACE_FOR_NUMBER));
    }
    double top = box.bottom() + box.height() - TOP;
    if (TextInPlace.isAny(pdf, box.left() + LEFT + WIDTH, top - LINE, top)) {
      throw new ReportRejected(Problem.at("", Problem.Code.NO_PLACE_FOR_NUMBER));
    }
  }

  byte[] printOn(FinishedPdf pdf, String number) {
    return pdf.derived("份号" + number, stamper -> print(stamper, pdf.box(1), number));
  }

  private void print(PdfStamper stamper, PageBox box, String number) {
    // In this font the typographic ascender is the upper edge of the em box.
    double baseline =
        box.bottom() + box.height() - TOP - font.getFontDescriptor(BaseFont.ASCENT, SIZE);
    PdfContentByte over = stamper.getOverContent(1);
    over.beginMarkedContentSequence(ARTIFACT);
    over.beginText();
    over.setGrayFill(0);
    over.setFontAndSize(font, SIZE);
    over.setTextMatrix((float) (box.left() + LEFT), (float) baseline);
    over.showText(number);
    over.endText();
    over.endMarkedContentSequence();
  }

  private static BaseFont font() {
    try (InputStream file = CopyNumber.class.getResourceAsStream("/fonts/" + FONT)) {
      // With FOP beside it, OpenPDF has FOP open a font named .ttf by that name, as a file.
      BaseFont font =
          BaseFont.createFont(
              FONT.replace(".ttf", ".otf"),
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              BaseFont.NOT_CACHED,
              file.readAllBytes(),
              null);
      font.setSecureRandom(new SamePrefix());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives every subset of the font the same prefix; a file has only one of them. */
  private static final class SamePrefix extends SecureRandom {

    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
      return 0.5;
    }
  }
}
