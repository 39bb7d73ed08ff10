package org.yinfa.finish.colour;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** An ICC profile of the output class, version 2 (ICC.1:2001-04), between CMYK and CIELAB. */
final class OutputProfile {

  private static final int HEADER = 128;

  /** Tags that say the same share one place in the file. */
  private final Map<String, byte[]> tags = new LinkedHashMap<>();

  OutputProfile(String description, String copyright, Lab paper) {
    tags.put("desc", description(description));
    tags.put("cprt", new IccBytes().text("text").number(0).text(copyright + "\0").toByteArray());
    var white = new IccBytes().text("XYZ ").number(0);
    for (double value : paper.tristimulus()) {
      white.fixed(value);
    }
    tags.put("wtpt", white.toByteArray());
  }

  /** Adds a table under its names. */
  void add(LookupTable table, String... signatures) {
    byte[] encoded = table.encoded();
    for (String signature : signatures) {
      tags.put(signature, encoded);
    }
  }

  byte[] encoded() {
    var directory = new IccBytes().number(tags.size());
    var data = new IccBytes();
    int start = HEADER + 4 + 12 * tags.size();
    var places = new IdentityHashMap<byte[], Integer>();
    tags.forEach(
        (signature, content) -> {
          Integer place = places.get(content);
          if (place == null) {
            place = start + data.size();
            places.put(content, place);
            data.append(content).zeros(-content.length & 3);
          }
          directory.text(signature).number(place).number(content.length);
        });
    return header(start + data.size())
        .append(directory.toByteArray())
        .append(data.toByteArray())
        .toByteArray();
  }

  private static IccBytes header(int size) {
    var header = new IccBytes().number(size).number(0).number(0x0240_0000);
    header.text("prtrCMYKLab ");
    // the day of the aim values; a profile that is computed has no better one
    header.half(2007).half(12).half(15).zeros(6);
    header.text("acsp").zeros(28 - 4);
    header.number(1).fixed(0.9642).fixed(1).fixed(0.8249);
    return header.zeros(HEADER - header.size());
  }

  /** A textDescriptionType, of which only the ASCII part is used. */
  private static byte[] description(String text) {
    var bytes = new IccBytes().text("desc").number(0).number(text.length() + 1).text(text);
    return bytes.zeros(1 + 4 + 4 + 2 + 1 + 67).toByteArray();
  }
}
