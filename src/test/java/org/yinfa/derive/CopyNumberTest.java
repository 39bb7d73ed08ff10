package org.yinfa.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.yinfa.derive.Pdfs.Glyph;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;

class CopyNumberTest {

  private static final double TOLERANCE = 0.3 * Pdfs.MILLIMETRE;

  private final Derivation derivation = Pdfs.derivation();

  @Test
  void aSeriesHasEveryNumberOnceAndInOrder() {
    byte[] source = Pdfs.withA4Pages(1);

    assertThat(derivation.copies(source, 1, 20)).hasSize(20);
    assertThat(derivation.copies(source, 99, 101).map(NumberedCopy::number))
        .containsExactly("000099", "000100", "000101");
    assertThat(derivation.copies(source, 999_999, 999_999).map(NumberedCopy::number))
        .containsExactly("999999");
  }

  @Test
  void theNumberIsTheOnlyThingThatACopyHasMore() {
    byte[] source = Pdfs.issued("two-line-title");
    List<List<Glyph>> pages = Pdfs.glyphs(source);

    assertThat(derivation.copies(source, 7, 9))
        .hasSize(3)
        .allSatisfy(
            copy -> {
              List<List<Glyph>> copied = Pdfs.glyphs(copy.pdf());
              List<Glyph> first = copied.get(0);
              int own = pages.get(0).size();

              assertThat(first.subList(0, own)).isEqualTo(pages.get(0));
              assertThat(text(first.subList(own, first.size()))).isEqualTo(copy.number());
              assertThat(copied.subList(1, copied.size()))
                  .isEqualTo(pages.subList(1, pages.size()));
            });
  }

  @Test
  void theNumberStandsInTheFirstLineAtTheLeftEdgeOfTheTypeAreaInSize3() {
    NumberedCopy copy = derivation.copies(Pdfs.withA4Pages(2), 42, 42).findFirst().orElseThrow();
    List<Glyph> glyphs = Pdfs.glyphs(copy.pdf(), 1);
    List<Glyph> number = glyphs.subList(1, glyphs.size());

    assertThat(text(number)).isEqualTo("000042");
    assertThat(number).allSatisfy(digit -> assertThat(digit.size()).isEqualTo(16));
    assertThat(number.get(0).x()).isCloseTo(28 * Pdfs.MILLIMETRE, within(TOLERANCE));
    // The em box of Noto Serif SC reaches 880 thousandths above the baseline.
    double top = PDRectangle.A4.getHeight() - number.get(0).y() - 0.88 * 16;
    assertThat(top).isCloseTo(37 * Pdfs.MILLIMETRE, within(TOLERANCE));
    assertThat(Pdfs.glyphs(copy.pdf(), 2)).hasSize(1);
  }

  @Test
  void theFontOfTheNumberIsEmbedded() throws Exception {
    NumberedCopy copy = derivation.copies(Pdfs.withA4Pages(1), 1, 1).findFirst().orElseThrow();
    try (PDDocument document = Pdfs.open(copy.pdf())) {
      var resources = document.getPage(0).getResources();
      List<PDFont> fonts = new ArrayList<>();
      for (var name : resources.getFontNames()) {
        fonts.add(resources.getFont(name));
      }

      assertThat(fonts)
          .filteredOn(font -> font.getName().endsWith("+NotoSerifSC-Regular"))
          .singleElement()
          .satisfies(font -> assertThat(font.isEmbedded()).isTrue());
    }
  }

  @Test
  void aPageWhoseFirstLineIsTakenIsRefused() {
    for (String sample : new String[] {"tables-and-attachment", "no-title"}) {
      assertThatThrownBy(() -> derivation.copies(Pdfs.issued(sample), 1, 1))
          .isInstanceOf(Rejected.class)
          .hasMessageContaining("Page 1 has no room");
    }
  }

  @Test
  void aCopyIsNotNumberedAgain() {
    NumberedCopy copy = derivation.copies(Pdfs.withA4Pages(1), 1, 1).findFirst().orElseThrow();

    assertThatThrownBy(() -> derivation.copies(copy.pdf(), 2, 2))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("Page 1 has no room");
  }

  @Test
  void aLandscapeFirstPageIsRefused() {
    PDRectangle landscape = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    assertThatThrownBy(() -> derivation.copies(Pdfs.withPages(landscape), 1, 1))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("Page 1 has no room");
  }

  @Test
  void aSeriesLongerThanTheLimitIsRefusedAndTheLimitNamed() {
    var ofThree = new Derivation(Limits.DEFAULT, 3, "Yinfa test");
    byte[] source = Pdfs.withA4Pages(1);

    assertThat(ofThree.copies(source, 10, 12)).hasSize(3);
    assertThatThrownBy(() -> ofThree.copies(source, 10, 13))
        .isInstanceOf(Rejected.class)
        .hasMessage("4 copies were requested; the limit is 3 (limits.copies).");
  }

  private static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }
}
