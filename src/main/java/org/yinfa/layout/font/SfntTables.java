package org.yinfa.layout.font;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The table directory of a font file and the raw tables behind it; numbers are big-endian. */
final class SfntTables {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = 0x74727565;
  private static final int CFF_OUTLINES = 0x4F54544F;
  private static final int COLLECTION = 0x74746366;

  private final Map<String, Table> tables;

  private SfntTables(Map<String, Table> tables) {
    this.tables = tables;
  }

  static SfntTables read(byte[] file) {
    Table whole = new Table(file, 0, file.length);
    if (file.length < 12) {
      throw new UnusableFont("the file is too short for a font");
    }
    int version = whole.i32(0);
    if (version == CFF_OUTLINES) {
      throw new UnusableFont("it has CFF outlines; a TrueType font (glyf outlines) is needed");
    }
    if (version == COLLECTION) {
      throw new UnusableFont(
          "it is a collection (.ttc); take the one font out of it that is meant");
    }
    if (version != TRUE_TYPE && version != APPLE_TRUE_TYPE) {
      throw new UnusableFont("it is not a TrueType font");
    }
    Map<String, Table> tables = new HashMap<>();
    for (int i = 0; i < whole.u16(4); i++) {
      int entry = 12 + 16 * i;
      String tag = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
      int start = whole.i32(entry + 8);
      int length = whole.i32(entry + 12);
      if (start < 0 || length < 0 || start > file.length - length) {
        throw new UnusableFont("its table " + tag + " lies outside the file");
      }
      tables.put(tag, new Table(file, start, length));
    }
    if (tables.containsKey("fvar")) {
      throw new UnusableFont("it is a variable font; take a static instance of it");
    }
    return new SfntTables(tables);
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  Table required(String tag) {
    Table table = tables.get(tag);
    if (table == null) {
      throw new UnusableFont("it has no table " + tag);
    }
    return table;
  }

  /** A stretch of the file; offsets count from its start. */
  record Table(byte[] file, int start, int length) {

    int u8(int offset) {
      return file[start + offset] & 0xFF;
    }

    int u16(int offset) {
      return u8(offset) << 8 | u8(offset + 1);
    }

    int i16(int offset) {
      return (short) u16(offset);
    }

    int i32(int offset) {
      return u16(offset) << 16 | u16(offset + 2);
    }

    byte[] slice(int from, int to) {
      return Arrays.copyOfRange(file, start + from, start + to);
    }
  }
}
