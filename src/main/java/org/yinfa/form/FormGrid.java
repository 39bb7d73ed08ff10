package org.yinfa.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form's table as a grid: each cell at its place, with what it spans. From the places follow the
 * heads and labels that a value stands under, and with them the words that name it.
 */
public final class FormGrid {

  /** What a row of the grid is. */
  public enum RowKind {
    BAND,
    HEAD,
    BODY
  }

  /**
   * One cell.
   *
   * @param row the first row that it covers, from 0
   * @param column the first column that it covers, from 0
   * @param label what is printed in it, or null for the place of a value
   * @param value the value that stands in it, or null for a label
   */
  public record Cell(
      int row,
      int column,
      int rows,
      int columns,
      @Nullable FormLabel label,
      @Nullable CellId value) {

    boolean coversRow(int other) {
      return row <= other && other < row + rows;
    }

    boolean coversColumn(int other) {
      return column <= other && other < column + columns;
    }
  }

  private final FormTable table;
  private final List<RowKind> rowKinds = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final Map<CellId, Cell> values = new HashMap<>();
  private final Map<Integer, List<Integer>> headRows = new HashMap<>();
  private final int[] takenUntil;
  private @Nullable String fault;

  private FormGrid(FormTable table) {
    this.table = table;
    this.takenUntil = new int[table.widths().size()];
    table.sections().forEach(this::add);
    for (int column = 0; column < takenUntil.length; column++) {
      if (takenUntil[column] > rows.size()) {
        fault = "a label spans more rows than there are";
      }
    }
  }

  /** Places the cells of a table. */
  public static FormGrid of(FormTable table) {
    return new FormGrid(table);
  }

  /** The rows from above, each with the cells that begin in it, from the left. */
  public List<List<Cell>> rows() {
    return rows.stream().map(List::copyOf).toList();
  }

  public RowKind kind(int row) {
    return rowKinds.get(row);
  }

  /** What is wrong with the spans, if anything is. */
  Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  private void add(FormSection section) {
    List<Integer> heads = new ArrayList<>();
    if (section.band() != null) {
      heads.add(rows.size());
      begin(RowKind.BAND);
      place(new FormLabel(section.band(), List.of(), table.widths().size(), 1), null, 0);
      end();
    }
    for (List<FormLabel> head : section.heads()) {
      heads.add(rows.size());
      begin(RowKind.HEAD);
      head.forEach(label -> place(label, null, label.columns()));
      end();
    }
    for (FormRow row : section.rows()) {
      headRows.put(rows.size(), heads);
      begin(RowKind.BODY);
      row.labels().forEach(label -> place(label, null, label.columns()));
      for (FormColumn column : section.columns()) {
        place(null, new CellId(row.id(), column.id()), column.columns());
      }
      end();
    }
  }

  private void begin(RowKind kind) {
    rowKinds.add(kind);
    rows.add(new ArrayList<>());
  }

  private void place(@Nullable FormLabel label, @Nullable CellId value, int columns) {
    int row = rows.size() - 1;
    int column = 0;
    while (column < takenUntil.length && takenUntil[column] > row) {
      column++;
    }
    int width = label != null && columns == 0 ? label.columns() : columns;
    int height = label == null ? 1 : label.rows();
    Cell cell = new Cell(row, column, height, width, label, value);
    for (int i = column; i < column + width; i++) {
      if (i >= takenUntil.length || takenUntil[i] > row) {
        fault = "row " + (row + 1) + " of its grid has more cells than columns";
        return;
      }
      takenUntil[i] = row + height;
    }
    rows.get(row).add(cell);
    if (value != null) {
      values.put(value, cell);
    }
  }

  private void end() {
    for (int until : takenUntil) {
      if (until < rows.size()) {
        fault = "row " + rows.size() + " of its grid has fewer cells than columns";
      }
    }
  }

  /** The cell that a value stands in. */
  public Cell at(CellId value) {
    Cell cell = values.get(value);
    if (cell == null) {
      throw new IllegalArgumentException(table.id() + " has no cell " + value);
    }
    return cell;
  }

  /** The heads above a value, from the outermost. */
  public List<FormLabel> heads(CellId value) {
    return labels(headCells(value), RowKind.HEAD);
  }

  /** The labels left of a value, from the outermost. */
  public List<FormLabel> labels(CellId value) {
    return labels(headCells(value), RowKind.BODY);
  }

  private List<FormLabel> labels(List<Cell> cells, RowKind kind) {
    return cells.stream()
        .filter(cell -> kind(cell.row()) == kind)
        .map(Cell::label)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * The cells that say what a value is: the band and the heads of its section above it, then the
   * labels left of it.
   */
  public List<Cell> headCells(CellId value) {
    Cell cell = at(value);
    List<Cell> heads = new ArrayList<>();
    for (int row : headRows.getOrDefault(cell.row(), List.of())) {
      rows.get(row).stream().filter(head -> head.coversColumn(cell.column())).forEach(heads::add);
    }
    for (List<Cell> row : rows.subList(0, cell.row() + 1)) {
      for (Cell candidate : row) {
        if (candidate.label() != null
            && kind(candidate.row()) == RowKind.BODY
            && candidate.coversRow(cell.row())
            && candidate.column() < cell.column()) {
          heads.add(candidate);
        }
      }
    }
    return heads;
  }
}
