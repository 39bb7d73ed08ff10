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
  private final Map<ShapedCharacter, Integer> cids = new HashMap<>();
  private final List<ShapedCharacter> characters = new ArrayList<>();
  private final List<ShapedGlyph> glyphs = new ArrayList<>();

  /** A code point as it is drawn. */
  private record ShapedCharacter(int codePoint, Shape shape) {}

  /** A glyph of the font as it is drawn. */
  record ShapedGlyph(int glyph, Shape shape) {}

  public GlyphSubset(TrueTypeFont font) {
    this.font = font;
    characters.add(new ShapedCharacter(0, Shape.NATURAL));
    glyphs.add(new ShapedGlyph(0, Shape.NATURAL));
  }

  /** The CID of a code point that the font has, in a shape, new or known. */
  public int cid(int codePoint, Shape shape) {
    return cids.computeIfAbsent(new ShapedCharacter(codePoint, shape), this::add);
  }

  private int add(ShapedCharacter character) {
    characters.add(character);
    glyphs.add(new ShapedGlyph(font.glyph(character.codePoint), character.shape));
    return glyphs.size() - 1;
  }

  /** How many CIDs there are, the missing glyph at 0 included. */
  public int size() {
    return glyphs.size();
  }

  public int codePoint(int cid) {
    return characters.get(cid).codePoint;
  }

  /** The advance width of a CID in thousandths of the em. */
  public int width(int cid) {
    ShapedGlyph glyph = glyphs.get(cid);
    return font.advance(glyph.glyph, glyph.shape);
  }

  /** The font program to embed: glyph n is CID n. */
  public byte[] fontProgram() {
    return new SubsetWriter(font, glyphs).write();
  }

  /** How many glyphs the font program holds: those of the subset, and the parts of composites. */
  public int glyphsInProgram() {
    var writer = new SubsetWriter(font, glyphs);
    writer.write();
    return writer.size();
  }

  /** CID to code point, in CID order, without the missing glyph. */
  public Map<Integer, Integer> codePointsByCid() {
    Map<Integer, Integer> map = new LinkedHashMap<>();
    for (int cid = 1; cid < characters.size(); cid++) {
      map.put(cid, codePoint(cid));
    }
    return map;
  }
}
