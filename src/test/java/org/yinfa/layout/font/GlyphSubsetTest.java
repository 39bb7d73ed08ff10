package org.yinfa.layout.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.testkit.Documents;

class GlyphSubsetTest {

  @Test
  void charactersThatShareAGlyphKeepTheirOwnCodePoints() {
    var subset = new GlyphSubset(Documents.fonts().font("NotoSerifSC-Regular.ttf"));

    int work = subset.cid('工', Shape.NATURAL);
    int radical = subset.cid('⼯', Shape.NATURAL);

    assertThat(work).isNotEqualTo(radical);
    assertThat(subset.codePoint(work)).isEqualTo('工');
    assertThat(subset.codePoint(radical)).isEqualTo('⼯');
    assertThat(subset.cid('工', Shape.NATURAL)).isEqualTo(work);
  }

  @Test
  void bothAreReadFromOneDocument() {
    byte[] json = "{\"preamble\": [\"工⼯工，⼀一\"]}".getBytes(StandardCharsets.UTF_8);

    assertThat(Documents.render(json).text()).isEqualTo("工⼯工，⼀一");
  }

  /** Composite glyphs, é among them, draw on parts that have to come along. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "NotoSerifSC-Regular.ttf",
        "NotoSerifSC-Bold.ttf",
        "NotoSansSC-Medium.ttf",
        "LXGWWenKai-Regular.ttf"
      })
  void glyphsOfTheSubsetAreDrawnAsInTheFont(String file) throws IOException {
    org.yinfa.layout.font.TrueTypeFont font = Documents.fonts().font(file);
    var subset = new GlyphSubset(font);
    int[] characters = "政府A1éÀñü，。㎡".codePoints().filter(font::has).toArray();
    for (int character : characters) {
      subset.cid(character, Shape.NATURAL);
    }

    try (TrueTypeFont embedded = read(subset.fontProgram(), true);
        TrueTypeFont whole = read(bundled(file), false)) {
      for (int i = 0; i < characters.length; i++) {
        GeneralPath drawn = embedded.getGlyph().getGlyph(i + 1).getPath();
        GeneralPath expected = whole.getGlyph().getGlyph(font.glyph(characters[i])).getPath();

        Rectangle2D bounds = expected.getBounds2D();
        assertThat(bounds.isEmpty()).isFalse();
        assertThat(drawn.getBounds2D()).as(Character.toString(characters[i])).isEqualTo(bounds);
        assertThat(embedded.getAdvanceWidth(i + 1))
            .isEqualTo(whole.getAdvanceWidth(font.glyph(characters[i])));
      }
    }
  }

  /** Drawn into half an em, no digit reaches over the edge of its box. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "NotoSerifSC-Regular.ttf",
        "NotoSerifSC-Bold.ttf",
        "NotoSansSC-Medium.ttf",
        "LXGWWenKai-Regular.ttf"
      })
  void halfWidthDigitStaysInItsBox(String file) throws IOException {
    var subset = new GlyphSubset(Documents.fonts().font(file));
    for (char digit = '0'; digit <= '9'; digit++) {
      assertThat(subset.width(subset.cid(digit, Shape.HALF_WIDTH))).isEqualTo(500);
    }

    try (TrueTypeFont embedded = read(subset.fontProgram(), true)) {
      for (int cid = 1; cid <= 10; cid++) {
        Rectangle2D drawn = embedded.getGlyph().getGlyph(cid).getPath().getBounds2D();
        assertThat(embedded.getAdvanceWidth(cid)).isEqualTo(embedded.getUnitsPerEm() / 2);
        assertThat(drawn.getMinX()).isPositive();
        assertThat(drawn.getMaxX()).isLessThan(embedded.getUnitsPerEm() / 2.0);
        assertThat(drawn.getHeight()).isGreaterThan(embedded.getUnitsPerEm() / 2.0);
      }
    }
  }

  private static byte[] bundled(String file) throws IOException {
    return Files.readAllBytes(Path.of("fonts", file));
  }

  private static TrueTypeFont read(byte[] font, boolean embedded) throws IOException {
    return new TTFParser(embedded).parse(new RandomAccessReadBuffer(font));
  }
}
