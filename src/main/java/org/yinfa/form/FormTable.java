package org.yinfa.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One table of a form.
 *
 * @param id the form's id, a dot and the table's own id, as blocks name it
 * @param name the heading of its chapter, which messages name it by
 * @param widths relative widths of the columns of its grid, labels included
 * @param labelColumns how many columns of the grid, from the left, hold labels
 * @param relations what must hold between cells of one year
 * @param acrossYears what should hold between this year's cells and last year's
 * @param note the line printed below the table, or null
 */
public record FormTable(
    String id,
    String name,
    List<Integer> widths,
    int labelColumns,
    List<FormSection> sections,
    List<Relation> relations,
    List<Relation> acrossYears,
    @Nullable String note) {

  public FormTable {
    widths = List.copyOf(widths);
    sections = List.copyOf(sections);
    relations = List.copyOf(relations);
    acrossYears = List.copyOf(acrossYears);
  }

  /** Every cell that holds a value, row by row. */
  public List<CellId> cells() {
    return sections.stream().flatMap(section -> section.cells().stream()).toList();
  }

  /** The section that a row belongs to. */
  public Optional<FormSection> sectionOf(String row) {
    return sections.stream().filter(section -> section.row(row).isPresent()).findFirst();
  }

  /** What kind of value a cell takes, or nothing if the table has no such cell. */
  public Optional<ValueKind> kind(CellId cell) {
    return sectionOf(cell.row())
        .flatMap(section -> section.column(cell.column()))
        .map(FormColumn::kind);
  }

  /** The columns of the values by row, in printed order. */
  public Map<String, List<String>> columnsByRow() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (FormSection section : sections) {
      List<String> ids = section.columns().stream().map(FormColumn::id).toList();
      section.rows().forEach(row -> columns.put(row.id(), ids));
    }
    return columns;
  }
}
