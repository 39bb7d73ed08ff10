package org.yinfa.report;

import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself without printing it.
 *
 * @param template the identifier of the document type, or null for the default
 * @param properties what the document properties of the PDF say beyond the printed text
 * @param lineGrid how the lines fill the page
 */
public record ReportSettings(
    @Nullable String template, ReportProperties properties, LineGrid lineGrid) {

  /** The settings of a report that mentions none. */
  public static final ReportSettings DEFAULT =
      new ReportSettings(null, ReportProperties.NONE, LineGrid.EDGE);
}
