package org.yinfa.finish;

import java.nio.charset.StandardCharsets;
import org.yinfa.finish.colour.PrintingCondition;

/**
 * The printing condition that the colours of a file are meant for. No registry lists it, hence its
 * identifier (ISO 32000-1, table 365).
 */
final class OutputIntent {

  private OutputIntent() {}

  /**
   * Puts the printing condition in the place of the engine's sRGB, which stays the meaning of RGB
   * pictures (ISO 19005-2, 6.2.3 and 6.2.4.3).
   */
  static void replaceIn(PdfObjects objects) {
    byte[] profile = PrintingCondition.instance().deflatedProfile();
    int destination = objects.add(PdfObjects.stream("/N 4 /Filter /FlateDecode", profile));
    String name = "(" + PrintingCondition.NAME + ")";
    String intent =
        "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (Custom)"
            + (" /OutputCondition " + name + " /Info " + name)
            + (" /DestOutputProfile " + destination + " 0 R >>");
    objects.replace(
        objects.reference(objects.root(), "OutputIntents"),
        intent.getBytes(StandardCharsets.US_ASCII));
  }
}
