package org.yinfa.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself without printing it.
 *
 * @param template the identifier of the document type, or null for the default
 * @param properties what the document properties of the PDF say beyond the printed text
 * @param lineGrid how the lines fill the page
 * @param dismissed the fingerprints of findings of proofreading that someone has looked at and let
 *     stand
 */
public record ReportSettings(
    @Nullable String template,
    ReportProperties properties,
    LineGrid lineGrid,
    List<String> dismissed) {

  public ReportSettings {
    dismissed = List.copyOf(dismissed);
  }

  public ReportSettings(@Nullable String template, ReportProperties properties, LineGrid lineGrid) {
    this(template, properties, lineGrid, List.of());
  }

  /** The settings of a report that mentions none. */
  public static final ReportSettings DEFAULT =
      new ReportSettings(null, ReportProperties.NONE, LineGrid.EDGE);
}
