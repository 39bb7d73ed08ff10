package org.yinfa.finish;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.yinfa.issued.IssueTime;

/** String objects (ISO 32000-1, 7.3.4), as they stand in a file. */
final class PdfStrings {

  private PdfStrings() {}

  /** A text string (7.9.2.2) in UTF-16 with its mark. */
  static String text(String text) {
    byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
    return "<" + HexFormat.of().withUpperCase().formatHex(utf16) + ">";
  }

  /** A date (7.9.4): midnight in China, where every date of issue is meant. */
  static String moment(LocalDate date) {
    return "(D:"
        + date.format(DateTimeFormatter.BASIC_ISO_DATE)
        + "000000"
        + IssueTime.CHINA.getId().replace(":", "'")
        + "')";
  }
}
