package org.yinfa.layout.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.testkit.Documents;

class TrueTypeFontTest {

  private static final Path KAI = Path.of("fonts", "LXGWWenKai-Regular.ttf");

  @Test
  void fontWithCffOutlinesIsUnusable() {
    assertUnusable(
        header("OTTO"), "it has CFF outlines; a TrueType font (glyf outlines) is needed");
  }

  @Test
  void collectionIsUnusable() {
    assertUnusable(
        header("ttcf"), "it is a collection (.ttc); take the one font out of it that is meant");
  }

  @Test
  void fileOfAnotherKindIsUnusable() {
    assertUnusable(header("%PDF"), "it is not a TrueType font");
  }

  @Test
  void emptyFileIsUnusable() {
    assertUnusable(new byte[0], "the file is too short for a font");
  }

  @Test
  void truncatedFileIsUnusable() throws IOException {
    byte[] half = Arrays.copyOf(Files.readAllBytes(KAI), 1_000_000);

    assertThatThrownBy(() -> TrueTypeFont.parse(half))
        .isInstanceOf(UnusableFont.class)
        .hasMessageMatching("its table .{4} lies outside the file");
  }

  /** OS/2 fsType, restricted licence embedding. */
  @Test
  void fontThatMayNotBeEmbeddedIsUnusable() throws IOException {
    byte[] font = Files.readAllBytes(KAI);
    ByteBuffer bytes = ByteBuffer.wrap(font);
    bytes.putShort(table(bytes, "OS/2") + 8, (short) 2);

    assertUnusable(font, "its maker forbids embedding (OS/2 fsType)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"glyf", "cmap", "head", "hmtx"})
  void fontWithoutATableThatIsNeededIsUnusable(String tag) throws IOException {
    byte[] font = Files.readAllBytes(KAI);
    ByteBuffer bytes = ByteBuffer.wrap(font);
    for (int entry = 12; entry < 12 + 16 * bytes.getShort(4); entry += 16) {
      if (tag(bytes, entry).equals(tag)) {
        font[entry] = 'x';
      }
    }

    assertUnusable(font, "it has no table " + tag);
  }

  @Test
  void glyphsAndAdvancesAreThoseOfTheFile() throws IOException {
    TrueTypeFont ours = Documents.fonts().font("LXGWWenKai-Regular.ttf");
    try (var theirs = new TTFParser().parse(buffer())) {
      var map = theirs.getUnicodeCmapLookup();
      for (int codePoint : new int[] {'A', '1', '政', '。', 0x3400, 0x20BB7, 0x30EDD}) {
        int glyph = ours.glyph(codePoint);

        assertThat(glyph).isEqualTo(map.getGlyphId(codePoint));
        assertThat(ours.advance(glyph))
            .isEqualTo(Math.round(theirs.getAdvanceWidth(glyph) * 1000f / theirs.getUnitsPerEm()));
      }
    }
  }

  private static RandomAccessReadBuffer buffer() throws IOException {
    return new RandomAccessReadBuffer(Files.readAllBytes(KAI));
  }

  private static byte[] header(String version) {
    return Arrays.copyOf(version.getBytes(StandardCharsets.US_ASCII), 64);
  }

  private static void assertUnusable(byte[] file, String reason) {
    assertThatThrownBy(() -> TrueTypeFont.parse(file))
        .isInstanceOf(UnusableFont.class)
        .hasMessage(reason);
  }

  private static int table(ByteBuffer font, String tag) {
    for (int entry = 12; entry < 12 + 16 * font.getShort(4); entry += 16) {
      if (tag(font, entry).equals(tag)) {
        return font.getInt(entry + 8);
      }
    }
    throw new AssertionError("the font has no table " + tag);
  }

  private static String tag(ByteBuffer font, int entry) {
    byte[] tag = new byte[4];
    font.get(entry, tag);
    return new String(tag, StandardCharsets.US_ASCII);
  }
}
