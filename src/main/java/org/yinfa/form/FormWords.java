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

  private FormWords(FormTable table) {
    FormGrid grid = FormGrid.of(table);
    Map<CellId, List<FormLabel>> heads = new LinkedHashMap<>();
    for (CellId cell : table.cells()) {
      rows.computeIfAbsent(cell.row(), row -> rowName(grid.labels(cell)));
      heads.put(cell, grid.heads(cell));
    }
    heads.forEach((cell, labels) -> columns.put(cell, columnName(cell, labels, heads)));
  }

  public static FormWords of(FormTable table) {
    return new FormWords(table);
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

  private static String columnName(
      CellId cell, List<FormLabel> labels, Map<CellId, List<FormLabel>> all) {
    for (int from = labels.size() - 1; from > 0; from--) {
      String name = joined(labels.subList(from, labels.size()));
      int start = from;
      boolean alone =
          all.entrySet().stream()
              .filter(other -> other.getKey().row().equals(cell.row()))
              .filter(other -> !other.getKey().equals(cell))
              .noneMatch(other -> joined(tail(other.getValue(), start)).endsWith(name));
      if (alone) {
        return name;
      }
    }
    return joined(labels);
  }

  private static List<FormLabel> tail(List<FormLabel> labels, int from) {
    return labels.subList(Math.min(from, Math.max(0, labels.size() - 1)), labels.size());
  }

  private static String joined(List<FormLabel> labels) {
    return labels.stream().map(FormLabel::text).collect(Collectors.joining("·"));
  }
}
