package org.yinfa.derive;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * Replaces the pages by sides of A3 sheets, each with two pages at their own size. Printed on both
 * sides (short-edge binding), nested and folded, the sheets show the pages in order; blank pages
 * fill the last sheet.
 */
final class Booklet {

  /** Everything else in the catalog refers to the former pages. */
  private static final Set<PdfName> KEPT =
      Set.of(
          PdfName.TYPE, PdfName.LANG, PdfName.VERSION, PdfName.OUTPUTINTENTS, PdfName.OCPROPERTIES);

  private final DerivablePdf pdf;

  private Booklet(DerivablePdf pdf) {
    this.pdf = pdf;
  }

  static void impose(DerivablePdf pdf) {
    new Booklet(pdf).impose();
  }

  private void impose() {
    PdfDictionary tree = new PdfDictionary(PdfName.PAGES);
    PdfIndirectReference root = pdf.reader().addPdfObject(tree);
    PdfArray sides = new PdfArray();
    int last = (pdf.pages() + 3) / 4 * 4;
    for (int first = 1; first < last; first++, last--) {
      // The front of a sheet has its later page on the left, the back on the right.
      boolean front = first % 2 == 1;
      sides.add(front ? side(last, first, root) : side(first, last, root));
    }
    tree.put(PdfName.COUNT, new PdfNumber(sides.size()));
    tree.put(PdfName.KIDS, sides);

    PdfDictionary catalog = pdf.catalog();
    for (PdfName key : List.copyOf(catalog.getKeys())) {
      if (!KEPT.contains(key)) {
        catalog.remove(key);
      }
    }
    catalog.put(PdfName.PAGES, root);
    PdfDictionary preferences = new PdfDictionary();
    preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    preferences.put(PdfName.PRINTSCALING, PdfName.NONE);
    preferences.put(PdfName.DUPLEX, PdfName.DUPLEXFLIPSHORTEDGE);
    catalog.put(PdfName.VIEWERPREFERENCES, preferences);
  }

  private PdfIndirectReference side(int left, int right, PdfIndirectReference tree) {
    PdfDictionary forms = new PdfDictionary();
    String content = half("L", left, 0, forms) + half("R", right, PageBox.A4_WIDTH, forms);
    PdfDictionary resources = new PdfDictionary();
    resources.put(PdfName.XOBJECT, forms);
    PdfDictionary side = new PdfDictionary(PdfName.PAGE);
    side.put(PdfName.PARENT, tree);
    side.put(
        PdfName.MEDIABOX,
        new PdfRectangle((float) (2 * PageBox.A4_WIDTH), (float) PageBox.A4_HEIGHT));
    side.put(PdfName.RESOURCES, resources);
    side.put(PdfName.CONTENTS, pdf.addContent(content));
    return pdf.reader().addPdfObject(side);
  }

  private String half(String name, int number, double edge, PdfDictionary forms) {
    if (number > pdf.pages()) {
      return "";
    }
    forms.put(new PdfName(name), form(number));
    return "q\n" + placed(pdf.box(number), edge) + "/" + name + " Do\nQ\n";
  }

  /**
   * Brings the middle of a page to the middle of its half. A landscape page has its head at the
   * left, as GB/T 9704-2012, 8, asks of both sides of a leaf.
   */
  private static String placed(PageBox box, double edge) {
    double turn = -box.turn() + (box.isLandscapeForReading() ? 90 : 0);
    return Operators.turnedAndMoved(turn, edge + PageBox.A4_WIDTH / 2, PageBox.A4_HEIGHT / 2)
        + Operators.matrix(
            1, 0, 0, 1, -box.left() - box.width() / 2, -box.bottom() - box.height() / 2);
  }

  private PdfIndirectReference form(int number) {
    PdfDictionary page = pdf.page(number);
    PRStream form = content(page.getDirectObject(PdfName.CONTENTS), number);
    form.put(PdfName.TYPE, PdfName.XOBJECT);
    form.put(PdfName.SUBTYPE, PdfName.FORM);
    form.put(PdfName.BBOX, page.get(PdfName.MEDIABOX));
    PdfObject resources = page.get(PdfName.RESOURCES);
    form.put(PdfName.RESOURCES, resources == null ? new PdfDictionary() : resources);
    form.put(PdfName.GROUP, page.get(PdfName.GROUP));
    return pdf.reader().addPdfObject(form);
  }

  private PRStream content(PdfObject content, int number) {
    if (content instanceof PRStream stream) {
      return new PRStream(stream, null);
    }
    try {
      return new PRStream(pdf.reader(), pdf.reader().getPageContent(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
