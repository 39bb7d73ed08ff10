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
  private static final int HAS_SCALE = 0x0008;
  private static final int MORE_COMPONENTS = 0x0020;
  private static final int HAS_XY_SCALE = 0x0040;
  private static final int HAS_MATRIX = 0x0080;
  private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

  private final TrueTypeFont font;
  private final List<Integer> glyphs;
  private final Map<Integer, Integer> partPositions = new HashMap<>();

  SubsetWriter(TrueTypeFont font, List<Integer> chosen) {
    this.font = font;
    this.glyphs = new ArrayList<>(chosen);
  }

  byte[] write() {
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    // the list grows while composite glyphs name their parts
    for (int position = 0; position < glyphs.size(); position++) {
      offsets.add(glyf.size());
      byte[] outline = withRenumberedParts(font.outline(glyphs.get(position)));
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
    tables.put("maxp", patched("maxp", 4, glyphs.size()));
    for (String hinting : List.of("cvt ", "fpgm", "prep")) {
      if (font.tables().has(hinting)) {
        tables.put(hinting, whole(hinting));
      }
    }
    return assemble(tables);
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
          glyphs.add(glyph);
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
    for (int glyph : glyphs) {
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
