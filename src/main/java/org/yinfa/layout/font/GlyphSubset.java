package org.yinfa.layout.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The characters of one font that one document uses. Each code point has a character identifier
 * (CID) of its own, even where two share a glyph (工 U+5DE5 and ⼯ U+2F2F), so that the text comes
 * out of the PDF as it went in. Not safe for several threads.
 */
public final class GlyphSubset {

  private final TrueTypeFont font;
  private final Map<Integer, Integer> cids = new HashMap<>();
  private final List<Integer> codePoints = new ArrayList<>();
  private final List<Integer> glyphs = new ArrayList<>();

  public GlyphSubset(TrueTypeFont font) {
    this.font = font;
    codePoints.add(0);
    glyphs.add(0);
  }

  /** The CID of a code point that the font has, new or known. */
  public int cid(int codePoint) {
    Integer known = cids.get(codePoint);
    if (known != null) {
      return known;
    }
    int cid = glyphs.size();
    cids.put(codePoint, cid);
    codePoints.add(codePoint);
    glyphs.add(font.glyph(codePoint));
    return cid;
  }

  /** How many CIDs there are, the missing glyph at 0 included. */
  public int size() {
    return glyphs.size();
  }

  public int codePoint(int cid) {
    return codePoints.get(cid);
  }

  /** The advance width of a CID in thousandths of the em. */
  public int width(int cid) {
    return font.advance(glyphs.get(cid));
  }

  /** The font program to embed: glyph n is CID n. */
  public byte[] fontProgram() {
    return new SubsetWriter(font, glyphs).write();
  }

  /** CID to code point, in CID order, without the missing glyph. */
  public Map<Integer, Integer> codePointsByCid() {
    Map<Integer, Integer> map = new LinkedHashMap<>();
    for (int cid = 1; cid < codePoints.size(); cid++) {
      map.put(cid, codePoints.get(cid));
    }
    return map;
  }
}
