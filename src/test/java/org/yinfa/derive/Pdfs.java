package org.yinfa.derive;

import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.yinfa.report.Limits;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;

/** PDFs to make files of, and what PDFBox reads in the files made. */
final class Pdfs {

  static final double MILLIMETRE = 72 / 25.4;

  private Pdfs() {}

  static Derivation derivation() {
    return new Derivation(Limits.DEFAULT, 1_000, "Yinfa test");
  }

  static byte[] issued(String sample) {
    return issued(sample, Profile.PDFA_2A);
  }

  static byte[] issued(String sample, Profile profile) {
    return Documents.render(Documents.sample(sample), profile).bytes();
  }

  /** A PDF with a page for each size; page n says "n" at 100 mm from the left and the bottom. */
  static byte[] withPages(PDRectangle... sizes) {
    try (var document = new PDDocument()) {
      for (int number = 1; number <= sizes.length; number++) {
        PDPage page = new PDPage(sizes[number - 1]);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
          content.newLineAtOffset((float) (100 * MILLIMETRE), (float) (100 * MILLIMETRE));
          content.showText(Integer.toString(number));
          content.endText();
        }
      }
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] withA4Pages(int count) {
    var sizes = new PDRectangle[count];
    Arrays.fill(sizes, PDRectangle.A4);
    return withPages(sizes);
  }

  static byte[] saved(PDDocument document) throws IOException {
    var file = new ByteArrayOutputStream();
    document.save(file);
    return file.toByteArray();
  }

  static PDDocument open(byte[] pdf) {
    try {
      return Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int pageCount(byte[] pdf) {
    try (PDDocument document = open(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String title(byte[] pdf) {
    try (PDDocument document = open(pdf)) {
      return document.getDocumentInformation().getTitle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every glyph of a page in the order of drawing, in points from the lower left corner. */
  static List<Glyph> glyphs(byte[] pdf, int page) {
    try (PDDocument document = open(pdf)) {
      var reader = new GlyphReader();
      reader.setStartPage(page);
      reader.setEndPage(page);
      reader.writeText(document, new StringWriter());
      return reader.glyphs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<List<Glyph>> glyphs(byte[] pdf) {
    List<List<Glyph>> pages = new ArrayList<>();
    for (int page = 1; page <= pageCount(pdf); page++) {
      pages.add(glyphs(pdf, page));
    }
    return pages;
  }

  static String text(byte[] pdf) {
    try (PDDocument document = open(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A character on a page.
   *
   * @param degrees how far it is turned counter-clockwise
   */
  record Glyph(String text, double x, double y, double size, long degrees) {

    static Glyph of(TextPosition position) {
      Matrix matrix = position.getTextMatrix();
      Point2D.Float start = matrix.transformPoint(0, 0);
      return new Glyph(
          position.getUnicode(),
          start.x,
          start.y,
          Math.hypot(matrix.getScaleX(), matrix.getShearY()),
          Math.round(Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()))));
    }

    Glyph movedBy(double right) {
      return new Glyph(text, x + right, y, size, degrees);
    }

    boolean isAt(Glyph other) {
      return text.equals(other.text)
          && degrees == other.degrees
          && Math.abs(x - other.x) < 0.01
          && Math.abs(y - other.y) < 0.01
          && Math.abs(size - other.size) < 0.01;
    }
  }

  private static final class GlyphReader extends PDFTextStripper {

    private final List<Glyph> glyphs = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition position) {
      glyphs.add(Glyph.of(position));
    }
  }
}
