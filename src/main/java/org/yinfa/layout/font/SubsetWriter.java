package org.yinfa.layout.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a TrueType font of chosen glyphs in a chosen order, with the tables that ISO 32000-1, 9.9
 * asks of a CIDFontType2 and no others. Parts of composite glyphs are added behind the chosen ones.
 */
final class SubsetWriter {

  private static final int ARGS_ARE_WORDS = 0x0001;
  private static final int ARGS_ARE_OFFSETS = 0x0002;
  private static final int HAS_SCALE = 0x0008;
  private static final int MORE_COMPONENTS = 0x0020;
  private static final int HAS_XY_SCALE = 0x0040;
  private static final int HAS_MATRIX = 0x0080;
  private static final int OFFSET_IS_UNSCALED = 0x1000;
  private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

  private final TrueTypeFont font;
  private final List<GlyphSubset.ShapedGlyph> glyphs;
  private final Map<Integer, Integer> partPositions = new HashMap<>();

  SubsetWriter(TrueTypeFont font, List<GlyphSubset.ShapedGlyph> chosen) {
    this.font = font;
    this.glyphs = new ArrayList<>(chosen);
  }

  byte[] write() {
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    // the list grows while composite glyphs name their parts
    for (int position = 0; position < glyphs.size(); position++) {
      offsets.add(glyf.size());
      byte[] outline = outline(glyphs.get(position));
      glyf.write(outline, 0, outline.length);
      while (glyf.size() % 4 != 0) {
        glyf.write(0);
      }
    }
    offsets.add(glyf.size());

    SortedMap<String, byte[]> tables = new TreeMap<>();
    tables.put("glyf", glyf.toByteArray());
    tables.put("loca", loca(offsets));
    tables.put("hmtx", hmtx());
    tables.put("head", head());
    tables.put("hhea", patched("hhea", 34, glyphs.size()));
    tables.put("maxp", maxp());
    for (String hinting : List.of("cvt ", "fpgm", "prep")) {
      if (font.tables().has(hinting)) {
        tables.put(hinting, whole(hinting));
      }
    }
    return assemble(tables);
  }

  private byte[] outline(GlyphSubset.ShapedGlyph shaped) {
    byte[] natural = font.outline(shaped.glyph());
    if (shaped.shape() == Shape.NATURAL || natural.length == 0) {
      return withRenumberedParts(natural);
    }
    return moved(shaped, natural);
  }

  /** A composite glyph of one part: the natural glyph, moved and drawn out. */
  private byte[] moved(GlyphSubset.ShapedGlyph shaped, byte[] natural) {
    Placement placement = placement(shaped);
    ByteBuffer glyph = ByteBuffer.allocate(22);
    glyph.putShort((short) -1);
    glyph.putShort((short) placement.apply(font.inkStart(shaped.glyph())));
    glyph.put(natural, 4, 2);
    glyph.putShort((short) placement.apply(font.inkEnd(shaped.glyph())));
    glyph.put(natural, 8, 2);
    glyph.putShort((short) (ARGS_ARE_WORDS | ARGS_ARE_OFFSETS | HAS_XY_SCALE | OFFSET_IS_UNSCALED));
    glyph.putShort((short) positionOf(shaped.glyph()));
    glyph.putShort((short) placement.offset).putShort((short) 0);
    glyph.putShort((short) Math.round(placement.scale * 0x4000)).putShort((short) 0x4000);
    return glyph.array();
  }

  private Placement placement(GlyphSubset.ShapedGlyph shaped) {
    int em = font.unitsPerEm();
    return switch (shaped.shape()) {
      case NATURAL, WITHOUT_END -> new Placement(1, 0);
      case WITHOUT_START -> new Placement(1, -em / 2);
      case FULL_WIDTH -> {
        int start = font.inkStart(shaped.glyph());
        int end = font.inkEnd(shaped.glyph());
        // a glyph that reaches across its own box is a dash; it has to meet its neighbour
        double own = font.advance(shaped.glyph()) * em / 1000.0;
        boolean dash = end - start > own * 0.8;
        double scale = dash ? em / own : 1;
        yield new Placement(scale, dash ? 0 : (int) Math.round((em - start - end) / 2.0));
      }
      case HALF_WIDTH -> {
        double own = font.advance(shaped.glyph()) * em / 1000.0;
        double scale = Math.min(1, em / 2.0 / own);
        yield new Placement(scale, (int) Math.round((em / 2.0 - own * scale) / 2));
      }
    };
  }

  /** Where a part of a composite glyph goes: x becomes scale * x + offset. */
  private record Placement(double scale, int offset) {
    int apply(int x) {
      return (int) Math.round(x * scale) + offset;
    }
  }

  private byte[] withRenumberedParts(byte[] outline) {
    if (outline.length == 0 || outline[0] >= 0) {
      return outline;
    }
    ByteBuffer glyph = ByteBuffer.wrap(outline);
    int at = 10;
    int flags;
    do {
      flags = glyph.getShort(at);
      int part = glyph.getShort(at + 2) & 0xFFFF;
      glyph.putShort(at + 2, (short) positionOf(part));
      at += 4 + ((flags & ARGS_ARE_WORDS) != 0 ? 4 : 2);
      if ((flags & HAS_SCALE) != 0) {
        at += 2;
      } else if ((flags & HAS_XY_SCALE) != 0) {
        at += 4;
      } else if ((flags & HAS_MATRIX) != 0) {
        at += 8;
      }
    } while ((flags & MORE_COMPONENTS) != 0);
    return outline;
  }

  private int positionOf(int part) {
    return partPositions.computeIfAbsent(
        part,
        glyph -> {
          glyphs.add(new GlyphSubset.ShapedGlyph(glyph, Shape.NATURAL));
          return glyphs.size() - 1;
        });
  }

  private byte[] loca(List<Integer> offsets) {
    ByteBuffer loca = ByteBuffer.allocate(4 * offsets.size());
    offsets.forEach(loca::putInt);
    return loca.array();
  }

  private byte[] hmtx() {
    SfntTables.Table source = font.tables().required("hmtx");
    int longMetrics = font.tables().required("hhea").u16(34);
    ByteBuffer hmtx = ByteBuffer.allocate(4 * glyphs.size());
    for (GlyphSubset.ShapedGlyph shaped : glyphs) {
      int glyph = shaped.glyph();
      if (shaped.shape() != Shape.NATURAL) {
        int advance = font.advance(glyph, shaped.shape()) * font.unitsPerEm() / 1000;
        hmtx.putShort((short) advance);
        hmtx.putShort((short) placement(shaped).apply(font.inkStart(glyph)));
        continue;
      }
      hmtx.putShort((short) source.u16(4 * Math.min(glyph, longMetrics - 1)));
      int bearing =
          glyph < longMetrics ? 4 * glyph + 2 : 4 * longMetrics + 2 * (glyph - longMetrics);
      hmtx.putShort((short) source.u16(bearing));
    }
    return hmtx.array();
  }

  private byte[] head() {
    ByteBuffer head = ByteBuffer.wrap(whole("head"));
    head.putInt(8, 0);
    head.putShort(50, (short) 1);
    return head.array();
  }

  /** How many glyphs have been written. */
  int size() {
    return glyphs.size();
  }

  /** Moved glyphs are composites, of which the font itself may have none. */
  private byte[] maxp() {
    ByteBuffer maxp = ByteBuffer.wrap(patched("maxp", 4, glyphs.size()));
    raise(maxp, 10, maxp.getShort(6));
    raise(maxp, 12, maxp.getShort(8));
    raise(maxp, 28, (short) 1);
    maxp.putShort(30, (short) (maxp.getShort(30) + 1));
    return maxp.array();
  }

  private static void raise(ByteBuffer table, int offset, short least) {
    table.putShort(offset, (short) Math.max(table.getShort(offset) & 0xFFFF, least & 0xFFFF));
  }

  private byte[] patched(String tag, int offset, int value) {
    ByteBuffer table = ByteBuffer.wrap(whole(tag));
    table.putShort(offset, (short) value);
    return table.array();
  }

  private byte[] whole(String tag) {
    SfntTables.Table table = font.tables().required(tag);
    return table.slice(0, table.length());
  }

  private static byte[] assemble(SortedMap<String, byte[]> tables) {
    int count = tables.size();
    int size = 12 + 16 * count;
    for (byte[] table : tables.values()) {
      size += (table.length + 3) / 4 * 4;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(count);
    file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power))
        .putShort((short) (16 * (count - power)));
    int start = 12 + 16 * count;
    int headAt = 0;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = Arrays.copyOf(entry.getValue(), (entry.getValue().length + 3) / 4 * 4);
      file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(checksum(table)).putInt(start).putInt(entry.getValue().length);
      file.put(start, table);
      if (entry.getKey().equals("head")) {
        headAt = start;
      }
      start += table.length;
    }
    file.putInt(headAt + 8, CHECKSUM_MAGIC - checksum(file.array()));
    return file.array();
  }

  private static int checksum(byte[] padded) {
    ByteBuffer words = ByteBuffer.wrap(padded);
    int sum = 0;
    while (words.remaining() >= 4) {
      sum += words.getInt();
    }
    return sum;
  }
}
