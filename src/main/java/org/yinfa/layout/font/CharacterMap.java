package org.yinfa.layout.font;

/**
 * The characters of a font, unfolded from cmap formats 4 and 12: an array for the BMP, sorted pairs
 * for what lies beyond.
 */
record CharacterMap(char[] bmp, int[] supplementaryCodePoints, int[] supplementaryGlyphs) {

  private static final int BMP = 0x10000;

  static CharacterMap read(SfntTables.Table cmap, int glyphCount) {
    int full = -1;
    int basic = -1;
    for (int i = 0; i < cmap.u16(2); i++) {
      int entry = 4 + 8 * i;
      int platform = cmap.u16(entry);
      int encoding = cmap.u16(entry + 2);
      int offset = cmap.i32(entry + 4);
      int format = cmap.u16(offset);
      boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
      if (unicode && format == 12) {
        full = offset;
      } else if (unicode && format == 4) {
        basic = offset;
      }
    }
    if (full >= 0) {
      return segmentedCoverage(cmap, full, glyphCount);
    }
    if (basic >= 0) {
      return new CharacterMap(segmentMapping(cmap, basic), new int[0], new int[0]);
    }
    throw new UnusableFont("it has no Unicode character map of format 4 or 12");
  }

  private static CharacterMap segmentedCoverage(SfntTables.Table cmap, int at, int glyphCount) {
    int groups = cmap.i32(at + 12);
    int beyond = 0;
    for (int i = 0; i < groups; i++) {
      int group = at + 16 + 12 * i;
      beyond += Math.max(0, cmap.i32(group + 4) - Math.max(cmap.i32(group), BMP) + 1);
    }
    if (beyond < 0 || beyond > glyphCount * 16) {
      throw new UnusableFont("its character map is damaged");
    }
    char[] bmp = new char[BMP];
    int[] codePoints = new int[beyond];
    int[] glyphs = new int[beyond];
    int next = 0;
    for (int i = 0; i < groups; i++) {
      int group = at + 16 + 12 * i;
      int first = cmap.i32(group);
      int last = cmap.i32(group + 4);
      int glyph = cmap.i32(group + 8);
      for (int codePoint = first; codePoint <= last; codePoint++) {
        if (codePoint < BMP) {
          bmp[codePoint] = (char) (glyph + codePoint - first);
        } else {
          codePoints[next] = codePoint;
          glyphs[next++] = glyph + codePoint - first;
        }
      }
    }
    return new CharacterMap(bmp, codePoints, glyphs);
  }

  private static char[] segmentMapping(SfntTables.Table cmap, int at) {
    char[] bmp = new char[BMP];
    int doubled = cmap.u16(at + 6);
    int ends = at + 14;
    int starts = ends + doubled + 2;
    int deltas = starts + doubled;
    int ranges = deltas + doubled;
    for (int i = 0; i < doubled; i += 2) {
      int start = cmap.u16(starts + i);
      int range = cmap.u16(ranges + i);
      for (int codePoint = start;
          codePoint <= cmap.u16(ends + i) && codePoint != 0xFFFF;
          codePoint++) {
        int glyph = codePoint;
        if (range != 0) {
          glyph = cmap.u16(ranges + i + range + 2 * (codePoint - start));
          if (glyph == 0) {
            continue;
          }
        }
        bmp[codePoint] = (char) (glyph + cmap.u16(deltas + i));
      }
    }
    return bmp;
  }
}
