package org.yinfa.layout.font;

import java.util.Arrays;

/**
 * A parsed TrueType font with glyf outlines (ISO/IEC 14496-22). Immutable and safe for any number
 * of threads; all measures are in thousandths of the em unless a name says otherwise.
 */
public final class TrueTypeFont {

  private static final int BMP = 0x10000;

  private final SfntTables tables;
  private final String postScriptName;
  private final int unitsPerEm;
  private final int glyphCount;
  private final int[] advances;
  private final char[] bmpGlyphs;
  private final int[] supplementaryCodePoints;
  private final int[] supplementaryGlyphs;
  private final int[] glyphOffsets;

  private TrueTypeFont(SfntTables tables) {
    this.tables = tables;
    SfntTables.Table head = tables.required("head");
    unitsPerEm = head.u16(18);
    glyphCount = tables.required("maxp").u16(4);
    postScriptName = NameTable.postScriptName(tables.required("name"));
    advances = readAdvances();
    glyphOffsets = readGlyphOffsets(head.u16(50) == 1);
    CharacterMap map = CharacterMap.read(tables.required("cmap"), glyphCount);
    bmpGlyphs = map.bmp();
    supplementaryCodePoints = map.supplementaryCodePoints();
    supplementaryGlyphs = map.supplementaryGlyphs();
  }

  /**
   * Parses a font file.
   *
   * @throws UnusableFont if it is no TrueType font with outlines of its own, or if its maker
   *     forbids embedding
   */
  public static TrueTypeFont parse(byte[] file) {
    SfntTables tables = SfntTables.read(file);
    if (tables.has("OS/2") && (tables.required("OS/2").u16(8) & 0x000F) == 2) {
      throw new UnusableFont("its maker forbids embedding (OS/2 fsType)");
    }
    return new TrueTypeFont(tables);
  }

  private int[] readAdvances() {
    int longMetrics = tables.required("hhea").u16(34);
    SfntTables.Table hmtx = tables.required("hmtx");
    int[] widths = new int[glyphCount];
    for (int glyph = 0; glyph < glyphCount; glyph++) {
      widths[glyph] = scaled(hmtx.u16(4 * Math.min(glyph, longMetrics - 1)));
    }
    return widths;
  }

  private int[] readGlyphOffsets(boolean wide) {
    SfntTables.Table loca = tables.required("loca");
    int[] offsets = new int[glyphCount + 1];
    for (int glyph = 0; glyph <= glyphCount; glyph++) {
      offsets[glyph] = wide ? loca.i32(4 * glyph) : 2 * loca.u16(2 * glyph);
    }
    if (offsets[glyphCount] > tables.required("glyf").length()) {
      throw new UnusableFont("its table loca points outside its table glyf");
    }
    return offsets;
  }

  /** The glyph of a code point, or 0 when the font has none. */
  public int glyph(int codePoint) {
    if (codePoint < BMP) {
      return bmpGlyphs[codePoint];
    }
    int index = Arrays.binarySearch(supplementaryCodePoints, codePoint);
    return index < 0 ? 0 : supplementaryGlyphs[index];
  }

  public boolean has(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /** The advance width of a glyph. */
  public int advance(int glyph) {
    return advances[glyph];
  }

  /**
   * The advance width of a glyph in a shape. Halves are given to marks that fill one em and leave
   * the other half of it empty; see {@link #canBe}.
   */
  public int advance(int glyph, Shape shape) {
    return switch (shape) {
      case NATURAL -> advance(glyph);
      case WITHOUT_END, WITHOUT_START -> advance(glyph) / 2;
      case FULL_WIDTH -> 1000;
      case HALF_WIDTH -> 500;
    };
  }

  /** Whether a glyph can take a shape: nothing of its ink may be lost. */
  public boolean canBe(int glyph, Shape shape) {
    int half = unitsPerEm / 2;
    return switch (shape) {
      case NATURAL, FULL_WIDTH, HALF_WIDTH -> true;
      case WITHOUT_END -> advance(glyph) == 1000 && inkEnd(glyph) <= half;
      case WITHOUT_START -> advance(glyph) == 1000 && inkStart(glyph) >= half;
    };
  }

  /** Where the ink of a glyph starts, in units of the font. */
  int inkStart(int glyph) {
    byte[] outline = outline(glyph);
    return outline.length == 0 ? 0 : (short) (outline[2] << 8 | outline[3] & 0xFF);
  }

  /** Where the ink of a glyph ends, in units of the font. */
  int inkEnd(int glyph) {
    byte[] outline = outline(glyph);
    return outline.length == 0 ? 0 : (short) (outline[6] << 8 | outline[7] & 0xFF);
  }

  public String postScriptName() {
    return postScriptName;
  }

  public int unitsPerEm() {
    return unitsPerEm;
  }

  /** The left, bottom, right and top edges that enclose every glyph. */
  public int[] boundingBox() {
    SfntTables.Table head = tables.required("head");
    return new int[] {
      scaled(head.i16(36)), scaled(head.i16(38)), scaled(head.i16(40)), scaled(head.i16(42))
    };
  }

  /** The height of capital letters; the usual 733 of Chinese fonts where the file does not say. */
  public int capHeight() {
    if (!tables.has("OS/2") || tables.required("OS/2").u16(0) < 2) {
      return 733;
    }
    return scaled(tables.required("OS/2").i16(88));
  }

  /** The weight from 100 to 900; 400 where the file does not say. */
  public int weight() {
    return tables.has("OS/2") ? tables.required("OS/2").u16(4) : 400;
  }

  /** The outline of a glyph as stored: empty for a blank one. */
  byte[] outline(int glyph) {
    return tables.required("glyf").slice(glyphOffsets[glyph], glyphOffsets[glyph + 1]);
  }

  SfntTables tables() {
    return tables;
  }

  private int scaled(int units) {
    return Math.round(units * 1000f / unitsPerEm);
  }
}
