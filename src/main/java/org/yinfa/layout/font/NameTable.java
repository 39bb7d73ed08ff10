package org.yinfa.layout.font;

import java.nio.charset.StandardCharsets;

/** Reads the PostScript name, the only one that a PDF needs. */
final class NameTable {

  private static final int POST_SCRIPT_NAME = 6;

  private NameTable() {}

  static String postScriptName(SfntTables.Table name) {
    int strings = name.u16(4);
    for (int i = 0; i < name.u16(2); i++) {
      int entry = 6 + 12 * i;
      if (name.u16(entry + 6) == POST_SCRIPT_NAME) {
        int start = strings + name.u16(entry + 10);
        byte[] text = name.slice(start, start + name.u16(entry + 8));
        boolean macintosh = name.u16(entry) == 1;
        return plain(
            new String(text, macintosh ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE));
      }
    }
    throw new UnusableFont("it has no PostScript name");
  }

  /**
   * Font names in a PDF are best kept to printable ASCII; names of Chinese foundries often are not.
   */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.codePoints()
        .forEach(
            character -> {
              if (character > ' ' && character < 0x7F && "[](){}<>/%#".indexOf(character) < 0) {
                plain.appendCodePoint(character);
              } else {
                plain.append('u').append(Integer.toHexString(character));
              }
            });
    return plain.toString();
  }
}
