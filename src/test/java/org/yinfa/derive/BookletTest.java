package org.yinfa.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfa.derive.Pdfs.Glyph;

class BookletTest {

  private static final double HALF = 210 * Pdfs.MILLIMETRE;

  private final Derivation derivation = Pdfs.derivation();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | _1 __
          2 | _1 2_
          3 | _1 23
          4 | 41 23
          5 | _1 2_ _3 45
          6 | _1 2_ 63 45
          7 | _1 27 63 45
          8 | 81 27 63 45
          9 | _1 2_ _3 49 85 67""")
  void sheetsFoldedIntoEachOtherShowThePagesInOrder(int pages, String sides) {
    byte[] booklet = derivation.booklet(Pdfs.withA4Pages(pages));

    assertThat(sides(booklet)).isEqualTo(List.of(sides.split(" ")));
  }

  @Test
  void readingTheFoldedSheetsGivesEveryPageOnceAndBlanksAtTheEnd() {
    for (int pages = 1; pages <= 9; pages++) {
      List<String> sides = sides(derivation.booklet(Pdfs.withA4Pages(pages)));
      char[] read = new char[sides.size() * 2];
      for (int sheet = 0; sheet < sides.size() / 2; sheet++) {
        String front = sides.get(2 * sheet);
        String back = sides.get(2 * sheet + 1);
        read[2 * sheet] = front.charAt(1);
        read[2 * sheet + 1] = back.charAt(0);
        read[read.length - 2 - 2 * sheet] = back.charAt(1);
        read[read.length - 1 - 2 * sheet] = front.charAt(0);
      }

      assertThat(new String(read)).startsWith("123456789".substring(0, pages));
      assertThat(new String(read).substring(pages)).matches("_{0,3}");
    }
  }

  @Test
  void everySideIsA3Landscape() throws Exception {
    try (PDDocument booklet = Pdfs.open(derivation.booklet(Pdfs.withA4Pages(5)))) {
      assertThat(booklet.getPages())
          .hasSize(4)
          .allSatisfy(
              side -> {
                assertThat(side.getMediaBox().getWidth())
                    .isCloseTo((float) (420 * Pdfs.MILLIMETRE), within(0.01f));
                assertThat(side.getMediaBox().getHeight())
                    .isCloseTo((float) (297 * Pdfs.MILLIMETRE), within(0.01f));
                assertThat(side.getRotation()).isZero();
              });
    }
  }

  @Test
  void everyCharacterOfAReportStandsWhereItStoodOnItsPage() {
    byte[] source = Pdfs.issued("tables-and-attachment");
    byte[] booklet = derivation.booklet(source);
    List<List<Glyph>> pages = Pdfs.glyphs(source);

    assertThat(pages).hasSize(6);
    assertThat(Pdfs.pageCount(booklet)).isEqualTo(4);
    areAt(Pdfs.glyphs(booklet, 1), moved(pages.get(0), HALF));
    areAt(Pdfs.glyphs(booklet, 2), pages.get(1));
    List<Glyph> inner = new ArrayList<>(pages.get(5));
    inner.addAll(moved(pages.get(2), HALF));
    areAt(Pdfs.glyphs(booklet, 3), inner);
    List<Glyph> both = new ArrayList<>(pages.get(3));
    both.addAll(moved(pages.get(4), HALF));
    areAt(Pdfs.glyphs(booklet, 4), both);
  }

  @Test
  void aLandscapePageHasItsHeadAtTheLeft() {
    PDRectangle landscape = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    byte[] booklet = derivation.booklet(Pdfs.withPages(landscape, PDRectangle.A4));
    Glyph turned = Pdfs.glyphs(booklet, 1).get(0);

    // 100 mm from the left and the bottom of a page 210 mm high, its top now at the left
    assertThat(turned.degrees()).isEqualTo(90);
    assertThat(turned.x()).isCloseTo(HALF + 110 * Pdfs.MILLIMETRE, within(0.05));
    assertThat(turned.y()).isCloseTo(100 * Pdfs.MILLIMETRE, within(0.05));
  }

  @Test
  void aPageTurnedForReadingGoesBackToItsPlaceOnPaper() throws Exception {
    try (PDDocument source = Pdfs.open(Pdfs.withA4Pages(1))) {
      source.getPage(0).setRotation(90);
      Glyph onPaper = Pdfs.glyphs(derivation.booklet(Pdfs.saved(source)), 1).get(0);
      source.getPage(0).setRotation(180);
      Glyph upsideDown = Pdfs.glyphs(derivation.booklet(Pdfs.saved(source)), 1).get(0);

      assertThat(onPaper.degrees()).isZero();
      assertThat(onPaper.x()).isCloseTo(HALF + 100 * Pdfs.MILLIMETRE, within(0.05));
      assertThat(Math.abs(upsideDown.degrees())).isEqualTo(180);
      assertThat(upsideDown.x()).isCloseTo(HALF + 110 * Pdfs.MILLIMETRE, within(0.05));
      assertThat(upsideDown.y()).isCloseTo(197 * Pdfs.MILLIMETRE, within(0.05));
    }
  }

  @Test
  void thePrinterIsToldHowTheSheetsAreTurned() throws Exception {
    try (PDDocument booklet = Pdfs.open(derivation.booklet(Pdfs.withA4Pages(4)))) {
      var preferences = booklet.getDocumentCatalog().getViewerPreferences();

      assertThat(preferences.getDuplex()).isEqualTo("DuplexFlipShortEdge");
      assertThat(preferences.getPrintScaling()).isEqualTo("None");
    }
  }

  @Test
  void coloursKeepTheirMeaningAndTheTreeOfTheOldPagesIsGone() throws Exception {
    byte[] source = Pdfs.issued("minimal");
    try (PDDocument issued = Pdfs.open(source);
        PDDocument booklet = Pdfs.open(derivation.booklet(source))) {
      var catalog = booklet.getDocumentCatalog();

      assertThat(issued.getDocumentCatalog().getOutputIntents()).isNotEmpty();
      assertThat(catalog.getOutputIntents())
          .hasSameSizeAs(issued.getDocumentCatalog().getOutputIntents());
      assertThat(catalog.getStructureTreeRoot()).isNull();
      assertThat(catalog.getCOSObject().containsKey(COSName.MARK_INFO)).isFalse();
      assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
    }
  }

  /** The text of the two halves of each side, a blank half as a low line. */
  private static List<String> sides(byte[] booklet) {
    List<String> sides = new ArrayList<>();
    for (List<Glyph> glyphs : Pdfs.glyphs(booklet)) {
      char[] side = {'_', '_'};
      for (Glyph glyph : glyphs) {
        int half = glyph.x() < HALF ? 0 : 1;
        assertThat(glyph.x()).isCloseTo(half * HALF + 100 * Pdfs.MILLIMETRE, within(0.05));
        assertThat(glyph.y()).isCloseTo(100 * Pdfs.MILLIMETRE, within(0.05));
        assertThat(side[half]).as("printed twice").isEqualTo('_');
        side[half] = glyph.text().charAt(0);
      }
      sides.add(new String(side));
    }
    return sides;
  }

  private static List<Glyph> moved(List<Glyph> glyphs, double right) {
    return glyphs.stream().map(glyph -> glyph.movedBy(right)).toList();
  }

  private static void areAt(List<Glyph> found, List<Glyph> expected) {
    assertThat(expected).isNotEmpty();
    assertThat(found).usingElementComparator((a, b) -> a.isAt(b) ? 0 : 1).isEqualTo(expected);
  }
}
