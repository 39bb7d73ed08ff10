package org.yinfa.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class DraftMarkTest {

  private static final int LIGHT_GREY = 0xE0;

  private final Derivation derivation = Pdfs.derivation();

  @Test
  void theTextOfADraftIsThatOfItsSourceAndStandsWhereItStood() {
    byte[] source = Pdfs.issued("tables-and-attachment");
    byte[] draft = derivation.draft(source);

    assertThat(Pdfs.text(draft)).isEqualTo(Pdfs.text(source));
    assertThat(Pdfs.glyphs(draft)).isEqualTo(Pdfs.glyphs(source)).hasSize(6);
  }

  @Test
  void everyPageHasTheMarkAndNothingOfThePageIsLostUnderIt() throws Exception {
    byte[] source = Pdfs.issued("tables-and-attachment");
    try (PDDocument before = Pdfs.open(source);
        PDDocument after = Pdfs.open(derivation.draft(source))) {
      for (int page = 0; page < before.getNumberOfPages(); page++) {
        BufferedImage plain = new PDFRenderer(before).renderImageWithDPI(page, 50);
        BufferedImage marked = new PDFRenderer(after).renderImageWithDPI(page, 50);
        int grey = 0;
        for (int y = 0; y < plain.getHeight(); y++) {
          for (int x = 0; x < plain.getWidth(); x++) {
            int was = plain.getRGB(x, y) & 0xFF;
            int is = marked.getRGB(x, y) & 0xFF;
            assertThat(is).isLessThanOrEqualTo(was);
            if (was == 0xFF && is != was) {
              assertThat(is).isGreaterThanOrEqualTo(LIGHT_GREY);
              grey++;
            }
          }
        }
        double share = (double) grey / (plain.getWidth() * plain.getHeight());
        assertThat(share).as("page %d", page + 1).isBetween(0.03, 0.2);
      }
    }
  }

  @Test
  void theMarkLiesWithinThePageAndRisesToTheRightHoweverThePageIsTurned() throws Exception {
    PDRectangle landscape = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    for (int turn : new int[] {0, 90, 180, 270}) {
      for (PDRectangle size : new PDRectangle[] {PDRectangle.A4, landscape}) {
        try (PDDocument source = Pdfs.open(Pdfs.withPages(size))) {
          source.getPage(0).setRotation(turn);
          try (PDDocument draft = Pdfs.open(derivation.draft(Pdfs.saved(source)))) {
            BufferedImage page = new PDFRenderer(draft).renderImageWithDPI(0, 30);
            int width = page.getWidth();
            int height = page.getHeight();
            int half = Math.min(width, height) / 2;

            assertThat(ink(page, 0, 0, half / 2, half / 2)).isZero();
            assertThat(ink(page, width - half / 2, height - half / 2, half / 2, half / 2)).isZero();
            assertThat(ink(page, 0, 0, width, 5)).isZero();
            assertThat(ink(page, 0, height - 5, width, 5)).isZero();
            assertThat(ink(page, width / 2, 0, width / 2, height / 2)).isGreaterThan(500);
            assertThat(ink(page, 0, height / 2, width / 2, height / 2)).isGreaterThan(500);
          }
        }
      }
    }
  }

  @Test
  void aPageWithoutContentGetsTheMarkToo() throws Exception {
    try (PDDocument blank = new PDDocument()) {
      blank.addPage(new PDPage(PDRectangle.A4));
      try (PDDocument draft = Pdfs.open(derivation.draft(Pdfs.saved(blank)))) {
        BufferedImage page = new PDFRenderer(draft).renderImageWithDPI(0, 30);

        assertThat(ink(page, 0, 0, page.getWidth(), page.getHeight())).isGreaterThan(1_000);
      }
    }
  }

  @Test
  void aDraftKeepsItsTags() throws Exception {
    try (PDDocument draft = Pdfs.open(derivation.draft(Pdfs.issued("minimal")))) {
      assertThat(draft.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(draft.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
    }
  }

  @Test
  void theOutlinesAreThoseOfTheFont() throws Exception {
    var font = new RandomAccessReadBufferedFile(Path.of("fonts/NotoSansSC-Medium.ttf").toFile());
    try (TrueTypeFont noto = new TTFParser().parse(font);
        InputStream outlines = DraftMark.class.getResourceAsStream("draft-mark.txt")) {
      assertThat(new String(outlines.readAllBytes(), StandardCharsets.US_ASCII))
          .isEqualTo(outline(noto, '草', 0) + outline(noto, '稿', 1000));
    }
  }

  private static int ink(BufferedImage image, int left, int top, int width, int height) {
    int ink = 0;
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        ink += (image.getRGB(x, y) & 0xFF) < 0xF0 ? 1 : 0;
      }
    }
    return ink;
  }

  private static String outline(TrueTypeFont font, int codePoint, double right) throws Exception {
    int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
    PathIterator path =
        font.getGlyph()
            .getGlyph(glyph)
            .getPath()
            .getPathIterator(AffineTransform.getTranslateInstance(right, 0));
    var operators = new StringBuilder();
    double[] to = new double[6];
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> append(operators, "m", to[0], to[1]);
        case PathIterator.SEG_LINETO -> append(operators, "l", to[0], to[1]);
        case PathIterator.SEG_QUADTO -> {
          append(
              operators,
              "c",
              x + (to[0] - x) * 2 / 3,
              y + (to[1] - y) * 2 / 3,
              to[2] + (to[0] - to[2]) * 2 / 3,
              to[3] + (to[1] - to[3]) * 2 / 3,
              to[2],
              to[3]);
          to[0] = to[2];
          to[1] = to[3];
        }
        case PathIterator.SEG_CLOSE -> operators.append("h\n");
        default -> throw new IllegalStateException("a TrueType outline has no cubic curves");
      }
      x = to[0];
      y = to[1];
    }
    return operators.toString();
  }

  private static void append(StringBuilder operators, String operator, double... numbers) {
    for (double number : numbers) {
      BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_EVEN);
      operators.append(rounded.stripTrailingZeros().toPlainString()).append(' ');
    }
    operators.append(operator).append('\n');
  }
}
