package org.yinfa.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words that name the rows and columns of a table, as a reader of the printed form would: the
 * labels that a row stands under, and of the heads above a column as many as tell it from the
 * others.
 */
public final class FormWords {

  private final Map<String, String> rows = new LinkedHashMap<>();
  private final Map<CellId, String> columns = new HashMap<>();

  private FormWords(FormTable table, FormGrid grid) {
    Map<CellId, List<FormLabel>> heads = new LinkedHashMap<>();
    for (CellId cell : table.cells()) {
      rows.computeIfAbsent(cell.row(), row -> rowName(grid.labels(cell)));
      heads.put(cell, grid.heads(cell));
    }
    for (FormSection section : table.sections()) {
      for (FormRow row : section.rows()) {
        List<CellId> cells =
            section.columns().stream().map(column -> new CellId(row.id(), column.id())).toList();
        cells.forEach(cell -> columns.put(cell, columnName(cell, cells, heads)));
      }
    }
  }

  static FormWords of(FormTable table, FormGrid grid) {
    return new FormWords(table, grid);
  }

  /** The name of a row; empty where the form has only one and gives it no label. */
  public String row(String row) {
    return rows.getOrDefault(row, "");
  }

  /** The name of the column that a cell stands in. */
  public String column(CellId cell) {
    return columns.getOrDefault(cell, "");
  }

  private static String rowName(List<FormLabel> labels) {
    // the label around a whole group of rows tells nothing that the inner ones don't
    List<FormLabel> telling = labels.size() > 1 ? labels.subList(1, labels.size()) : labels;
    return joined(telling);
  }

  /** As many of the heads above a cell, from the innermost, as no other cell of its row has. */
  private static String columnName(
      CellId cell, List<CellId> row, Map<CellId, List<FormLabel>> heads) {
    List<FormLabel> own = heads.getOrDefault(cell, List.of());
    for (int count = 1; count < own.size(); count++) {
      String name = innermost(own, count);
      int heard = count;
      if (row.stream()
          .filter(other -> !other.equals(cell))
          .noneMatch(
              other -> innermost(heads.getOrDefault(other, List.of()), heard).equals(name))) {
        return name;
      }
    }
    return joined(own);
  }

  private static String innermost(List<FormLabel> labels, int count) {
    return joined(labels.subList(Math.max(0, labels.size() - count), labels.size()));
  }

  private static String joined(List<FormLabel> labels) {
    return labels.stream().map(FormLabel::text).collect(Collectors.joining("·"));
  }
}
