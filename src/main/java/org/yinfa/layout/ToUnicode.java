package org.yinfa.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the ToUnicode CMap of a font (ISO 32000-1, 9.10.3): one entry for each CID. */
final class ToUnicode {

  /** The most entries that one bfchar section may hold. */
  private static final int SECTION = 100;

  private ToUnicode() {}

  static String map(Map<Integer, Integer> codePointsByCid) {
    var cmap =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(codePointsByCid.entrySet());
    for (int from = 0; from < entries.size(); from += SECTION) {
      List<Map.Entry<Integer, Integer>> section =
          entries.subList(from, Math.min(entries.size(), from + SECTION));
      cmap.append(section.size()).append(" beginbfchar\n");
      for (Map.Entry<Integer, Integer> entry : section) {
        cmap.append(String.format(Locale.ROOT, "<%04X> <", entry.getKey()));
        for (char unit : Character.toChars(entry.getValue())) {
          cmap.append(String.format(Locale.ROOT, "%04X", (int) unit));
        }
        cmap.append(">\n");
      }
      cmap.append("endbfchar\n");
    }
    return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }
}
