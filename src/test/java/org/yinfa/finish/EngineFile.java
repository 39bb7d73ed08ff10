package org.yinfa.finish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A small PDF in the form in which the layout engine writes them. */
final class EngineFile {

  /** Its objects by number: catalog 1, information 2, tag tree 3, output intent 4, pages 5. */
  private static final Map<Integer, String> OBJECTS =
      new TreeMap<>(
          Map.of(
              1,
              "<< /Type /Catalog /Pages 5 0 R /StructTreeRoot 3 0 R /OutputIntents [4 0 R] >>",
              2,
              "<< /Producer (engine) /CreationDate (D:19990131235959Z) >>",
              3,
              "<< /Type /StructTreeRoot >>",
              4,
              "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) >>",
              5,
              "<< /Type /Pages /Count 0 /Kids [] >>"));

  private EngineFile() {}

  /** With the objects in the order of their numbers. */
  static byte[] bytes() {
    return written(1, 2, 3, 4, 5);
  }

  /** With the objects in the order given. */
  static byte[] written(int... order) {
    var file = new StringBuilder("%PDF-1.4\n%\u00AA\u00AB\u00AC\u00AD\n");
    int[] offsets = new int[OBJECTS.size() + 1];
    for (int number : order) {
      offsets[number] = file.length();
      file.append(number).append(" 0 obj\n").append(OBJECTS.get(number)).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(offsets.length).append("\n0000000000 65535 f \n");
    for (int number = 1; number < offsets.length; number++) {
      file.append(String.format(Locale.ROOT, "%010d 00000 n \n", offsets[number]));
    }
    file.append("trailer\n<<\n/Root 1 0 R\n/Info 2 0 R\n/Size ").append(offsets.length);
    file.append("\n/ID [<00> <00>]\n>>\nstartxref\n").append(table).append("\n%%EOF\n");
    return file.toString().getBytes(ISO_8859_1);
  }
}
