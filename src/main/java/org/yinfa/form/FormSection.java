package org.yinfa.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table under heads of their own.
 *
 * @param band the words of the row across the table that opens the section, or null
 * @param heads the rows of heads; a head that spans rows is missing in the rows below
 * @param columns the columns that hold values, from left to right
 */
public record FormSection(
    @Nullable String band,
    List<List<FormLabel>> heads,
    List<FormColumn> columns,
    List<FormRow> rows) {

  public FormSection {
    heads = heads.stream().map(List::copyOf).toList();
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  Optional<FormRow> row(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  Optional<FormColumn> column(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }

  List<CellId> cells() {
    List<CellId> cells = new ArrayList<>();
    for (FormRow row : rows) {
      columns.forEach(column -> cells.add(new CellId(row.id(), column.id())));
    }
    return cells;
  }
}
