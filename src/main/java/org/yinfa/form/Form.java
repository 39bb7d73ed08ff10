package org.yinfa.form;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One prescribed form.
 *
 * @param id the name of its directory
 * @param source the notice that prescribes it, as it is cited
 * @param template the document type whose reports are made on it, or null
 * @param firstYear the first year that is reported on it, or null
 * @param lastYear the last year that is reported on it, or null while it is in force
 * @param due until when in the year after the report is made public, or null
 * @param parts the chapters of the report, in their prescribed order
 */
public record Form(
    String id,
    String name,
    String source,
    @Nullable String template,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    @Nullable MonthDay due,
    List<FormPart> parts,
    List<FormTable> tables) {

  public Form {
    parts = List.copyOf(parts);
    tables = List.copyOf(tables);
  }

  public Optional<FormTable> table(String table) {
    return tables.stream().filter(candidate -> candidate.id().equals(table)).findFirst();
  }
}
