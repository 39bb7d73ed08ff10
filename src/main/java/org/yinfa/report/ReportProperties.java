package org.yinfa.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Document properties for reports whose printed text lacks them; what is printed always wins.
 *
 * @param title the title for the reader's window and the archive's catalogue
 * @param issuer the issuing body, which becomes the author
 * @param date the date of issue, which becomes the date of the file
 */
public record ReportProperties(
    @Nullable String title, @Nullable String issuer, @Nullable LocalDate date) {

  public static final ReportProperties NONE = new ReportProperties(null, null, null);
}
