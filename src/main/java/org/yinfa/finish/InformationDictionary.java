package org.yinfa.finish;

import java.nio.charset.StandardCharsets;
import org.yinfa.report.DocumentProperties;

/** Writes the document information dictionary (ISO 32000-1, 14.3.3). */
final class InformationDictionary {

  private InformationDictionary() {}

  static byte[] write(DocumentProperties properties, String release) {
    var entries = new StringBuilder("<< /Title " + PdfStrings.text(properties.title()));
    if (properties.author() != null) {
      entries.append(" /Author ").append(PdfStrings.text(properties.author()));
    }
    if (properties.date() != null) {
      entries.append(" /CreationDate ").append(PdfStrings.moment(properties.date()));
      entries.append(" /ModDate ").append(PdfStrings.moment(properties.date()));
    }
    entries.append(" /Creator ").append(PdfStrings.text(release));
    entries.append(" /Producer ").append(PdfStrings.text(release));
    return entries.append(" >>").toString().getBytes(StandardCharsets.US_ASCII);
  }
}
