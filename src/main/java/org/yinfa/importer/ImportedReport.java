package org.yinfa.importer;

import java.util.List;
import org.yinfa.report.Report;

/**
 * A report made of plain text. Its text in printing order, white space aside, is the source's text
 * without what was dropped.
 *
 * @param dropped what the report does not carry, in the order of the source
 */
public record ImportedReport(Report report, List<Dropped> dropped) {

  public ImportedReport {
    dropped = List.copyOf(dropped);
  }
}
