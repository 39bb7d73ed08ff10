package org.yinfa.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the PDF says of itself beside its pages.
 *
 * @param title never empty, as PDF/UA-1 asks (ISO 14289-1, 7.1)
 * @param author the issuing bodies, or null when the report names none
 * @param date the date of issue, or null when the report names none
 */
public record DocumentProperties(String title, @Nullable String author, @Nullable LocalDate date) {

  /**
   * What a report says of itself: the printed text first, its properties next, the name of its kind
   * last.
   */
  public static DocumentProperties of(Report report, String kind) {
    Properties properties = report.properties();
    Signature signature = report.signature();
    String title = report.titleOnOneLine();
    if (title.isEmpty()) {
      title = properties.title() == null ? kind : properties.title();
    }
    String author = properties.issuer();
    LocalDate date = properties.date();
    if (signature != null) {
      if (!signature.issuers().isEmpty()) {
        author = String.join("、", signature.issuers());
      }
      if (signature.date() != null) {
        date = signature.date();
      }
    }
    if (date == null && report.dateLine() != null) {
      date = PrintedDate.find(report.dateLine()).orElse(null);
    }
    return new DocumentProperties(title, author, date);
  }
}
