package org.yinfa.layout;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.fop.fonts.CIDFontType;
import org.apache.fop.fonts.CIDSet;
import org.apache.fop.fonts.CIDSubset;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.MultiByteFont;
import org.yinfa.layout.font.GlyphSubset;
import org.yinfa.layout.font.Shape;
import org.yinfa.layout.font.TrueTypeFont;

/**
 * FOP's view of a shared font, made anew for each document: the tables are the process's, the
 * subset is the document's. It answers FOP's questions from our own tables and hands over a
 * finished font program, so that FOP neither parses a font file nor searches one, and every code
 * point keeps a CID and a ToUnicode entry of its own.
 */
final class EngineFont extends MultiByteFont {

  /**
   * Ascent and descent of the Chinese em box, in thousandths. Every font gets the same, whatever
   * its file says, so that faces mixed on a line share its baseline and its place in the line
   * (standards of the grid, GB/T 9704-2012, 5.2.3).
   */
  private static final int ASCENT = 880;

  private static final int DESCENT = -120;

  /** Stands for the characters of a mark while FOP measures; they are never drawn. */
  private static final int MARK = 0xFFFF;

  private final TrueTypeFont font;
  private final GlyphSubset subset;
  private final Passage passage;
  private final boolean halfWidthDigits;

  /**
   * @param halfWidthDigits whether digits that come without a shape of their own, as those of page
   *     numbers do, are half an em wide
   */
  EngineFont(TrueTypeFont font, boolean halfWidthDigits, Passage passage) {
    super(null, EmbeddingMode.SUBSET);
    this.font = font;
    this.subset = new GlyphSubset(font);
    this.passage = passage;
    this.halfWidthDigits = halfWidthDigits;
    setFontName(font.postScriptName());
    setFullName(font.postScriptName());
    setCIDType(CIDFontType.CIDTYPE2);
    setAscender(ASCENT);
    setDescender(DESCENT);
    setCapHeight(font.capHeight());
    setFontBBox(font.boundingBox());
    // ISO 32000-1, table 123: a font whose characters lie outside the standard Latin set is
    // symbolic
    setFlags(4);
    setStemV(font.weight() >= 600 ? 120 : 80);
    setDefaultWidth(1000);
    setEmbedResourceName(font.postScriptName());
  }

  @Override
  public int findGlyphIndex(int codePoint) {
    return font.glyph(passage.standIns().behind(codePoint).codePoint());
  }

  @Override
  public boolean hasChar(char character) {
    return hasCodePoint(character);
  }

  @Override
  public boolean hasCodePoint(int codePoint) {
    return passage.spacedText().isMark(codePoint)
        || font.has(passage.standIns().behind(codePoint).codePoint());
  }

  @Override
  public char mapChar(char character) {
    return (char) mapCodePoint(character);
  }

  @Override
  public int mapCodePoint(int character) {
    passage.deadline().check();
    if (passage.spacedText().isMark(character)) {
      return MARK;
    }
    StandIns.Printed printed = passage.standIns().behind(character);
    if (!font.has(printed.codePoint())) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s was asked for U+%04X, which it lacks",
              font.postScriptName(),
              printed.codePoint()));
    }
    notifyMapOperation();
    return subset.cid(printed.codePoint(), shape(printed));
  }

  private Shape shape(StandIns.Printed printed) {
    boolean isUsual = printed.shape() == Shape.usual(printed.codePoint());
    return isUsual && halfWidthDigits
        ? Shape.withHalfWidthDigits(printed.codePoint())
        : printed.shape();
  }

  @Override
  public int getWidth(int cid, int size) {
    return cid == MARK ? 0 : size * subset.width(cid);
  }

  @Override
  public Map<Integer, Integer> getWidthsMap() {
    Map<Integer, Integer> widths = new TreeMap<>();
    for (int cid = 0; cid < subset.size(); cid++) {
      widths.put(cid, subset.width(cid));
    }
    return Collections.unmodifiableMap(widths);
  }

  /** PDF/A-1 lists every CID that the font program holds (ISO 19005-1, 6.3.5). */
  @Override
  public CIDSet getCIDSet() {
    return new CIDSubset(this) {
      @Override
      public BitSet getGlyphIndices() {
        var all = new BitSet();
        all.set(0, subset.glyphsInProgram());
        return all;
      }
    };
  }

  /** FOP embeds what {@link #getInputStream()} gives as it is; the subset is already made. */
  @Override
  public EmbeddingMode getEmbeddingMode() {
    return EmbeddingMode.FULL;
  }

  @Override
  public boolean isSubsetEmbedded() {
    return false;
  }

  /**
   * The name with the six letters of ISO 32000-1, 9.6.4, drawn from what the subset holds and how
   * wide it is.
   */
  @Override
  public String getEmbedFontName() {
    var sum = new CRC32();
    subset
        .codePointsByCid()
        .forEach(
            (cid, codePoint) ->
                sum.update(
                    (codePoint + " " + subset.width(cid) + " ")
                        .getBytes(StandardCharsets.US_ASCII)));
    long rest = sum.getValue();
    var tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + rest % 26));
      rest /= 26;
    }
    return tag + "+" + font.postScriptName();
  }

  @Override
  public InputStream getInputStream() {
    return new ByteArrayInputStream(subset.fontProgram());
  }

  @Override
  public InputStream getCmapStream() {
    return new ByteArrayInputStream(
        ToUnicode.map(subset.codePointsByCid()).getBytes(StandardCharsets.US_ASCII));
  }
}
