package org.yinfa.derive;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;

/** Prints the 份号 in the first line of page 1, 顶格 (GB/T 9704-2012, 7.2.1): 3号, six digits. */
final class CopyNumber {

  /** 3号, in points. */
  private static final int SIZE = 16;

  /** The type area's left edge from that of the page (GB/T 9704-2012, 5.2.1). */
  private static final double LEFT = 28 * PageBox.MILLIMETRE;

  /** The type area's upper edge from that of the page (GB/T 9704-2012, 5.2.1). */
  private static final double TOP = 37 * PageBox.MILLIMETRE;

  /** One of 22 lines on 225 mm (GB/T 9704-2012, 5.2.3). */
  private static final double LINE = 225 * PageBox.MILLIMETRE / 22;

  /** Six digits of at most six tenths of the em, and half an em after them. */
  private static final double WIDTH = 4.1 * SIZE;

  private final DigitFont font = new DigitFont();

  /** Refuses a page whose text already stands where the number goes, or that is not upright. */
  static void requirePlace(DerivablePdf pdf) {
    PageBox box = pdf.box(1);
    if (box.isLandscapeForReading() || box.turn() != 0) {
      throw new Rejected(Problem.at("", DeriveProblem.NO_PLACE_FOR_NUMBER));
    }
    double top = box.bottom() + box.height() - TOP;
    if (TextInPlace.isAny(pdf, box.left() + LEFT + WIDTH, top - LINE, top)) {
      throw new Rejected(Problem.at("", DeriveProblem.NO_PLACE_FOR_NUMBER));
    }
  }

  byte[] printOn(DerivablePdf pdf, String number) {
    PdfDictionary page = pdf.page(1);
    PageBox box = pdf.box(1);
    double baseline = box.bottom() + box.height() - TOP - SIZE * font.ascent();
    PdfArray contents = new PdfArray(pdf.addContent("q\n"));
    pdf.contents(1).forEach(contents::add);
    // ISO 32000-1, 14.8.2.2: in a tagged file all that has no tag is marked as an artifact.
    contents.add(
        pdf.addContent(
            "\nQ\n/Artifact BMC\nq\n0 g\n"
                + Operators.matrix(1, 0, 0, 1, box.left() + LEFT, baseline)
                + "BT\n"
                + font.shown(number, SIZE)
                + "ET\nQ\nEMC\n"));
    page.put(PdfName.CONTENTS, contents);
    font.addTo(page, pdf.reader());
    return pdf.derived("份号" + number);
  }
}
