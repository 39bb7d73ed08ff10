package org.yinfa.finish;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yinfa.issued.IssuedForm;

/** The source of a document, associated with the whole of it (ISO 19005-3, 6.8 and annex E). */
final class SourceAttachment {

  private SourceAttachment() {}

  /**
   * @param date of the document, which is that of its source too, or null when it has none
   */
  static void addTo(PdfObjects objects, byte[] source, @Nullable LocalDate date) {
    String modified = date == null ? "" : " /ModDate " + PdfStrings.moment(date);
    String entries =
        "/Type /EmbeddedFile /Subtype /application#2Fjson"
            + (" /Params << /Size " + source.length + modified + " >>");
    int file = objects.add(PdfObjects.stream(entries, source));
    String name = "(" + IssuedForm.SOURCE_NAME + ")";
    String specification =
        ("<< /Type /Filespec /F " + name + " /UF " + name)
            + " /AFRelationship /Source /Desc (The report as it was given)"
            + (" /EF << /F " + file + " 0 R /UF " + file + " 0 R >> >>");
    int number = objects.add(specification.getBytes(StandardCharsets.US_ASCII));
    objects.addEntries(
        objects.root(),
        ("/AF [" + number + " 0 R]")
            + (" /Names << /EmbeddedFiles << /Names [" + name + " " + number + " 0 R] >> >>"));
  }
}
