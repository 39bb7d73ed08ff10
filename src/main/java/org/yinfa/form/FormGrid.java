package org.yinfa.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.GridPlaces;
import org.yinfa.report.GridPlaces.Fault;
import org.yinfa.report.GridPlaces.Place;
import org.yinfa.report.GridPlaces.Span;

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
   * @param label what is printed in it, or null for the place of a value
   * @param value the value that stands in it, or null for a label
   */
  public record Cell(Place place, @Nullable FormLabel label, @Nullable CellId value) {}

  /** What a cell holds, before it has a place. */
  private record Content(@Nullable FormLabel label, @Nullable CellId value, Span span) {}

  private final FormTable table;
  private final List<RowKind> rowKinds = new ArrayList<>();
  private final List<List<Content>> contents = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final Map<CellId, Cell> values = new HashMap<>();
  private final Map<Integer, List<Integer>> headRows = new HashMap<>();
  private final List<Fault> faults;

  private FormGrid(FormTable table) {
    this.table = table;
    table.sections().forEach(this::add);
    GridPlaces grid =
        GridPlaces.of(
            table.widths().size(),
            contents.stream().map(row -> row.stream().map(Content::span).toList()).toList());
    contents.forEach(row -> rows.add(new ArrayList<>()));
    grid.places().forEach(this::place);
    this.faults = grid.faults();
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
    return faults.stream().findFirst().map(FormGrid::words);
  }

  private static String words(Fault fault) {
    String row = "row " + (fault.row() + 1) + " of its grid";
    return switch (fault.misfit()) {
      case TOO_MANY -> row + " has more cells than columns";
      case TOO_FEW -> row + " has fewer cells than columns";
      case TOO_LOW -> "a label spans more rows than there are";
    };
  }

  private void add(FormSection section) {
    List<Integer> heads = new ArrayList<>();
    if (section.band() != null) {
      heads.add(contents.size());
      FormLabel band = new FormLabel(section.band(), List.of(), table.widths().size(), 1);
      row(RowKind.BAND, List.of(content(band)));
    }
    for (List<FormLabel> head : section.heads()) {
      heads.add(contents.size());
      row(RowKind.HEAD, head.stream().map(FormGrid::content).toList());
    }
    for (FormRow row : section.rows()) {
      headRows.put(contents.size(), heads);
      List<Content> cells = new ArrayList<>();
      row.labels().forEach(label -> cells.add(content(label)));
      for (FormColumn column : section.columns()) {
        CellId value = new CellId(row.id(), column.id());
        cells.add(new Content(null, value, new Span(column.columns(), 1)));
      }
      row(RowKind.BODY, cells);
    }
  }

  private void row(RowKind kind, List<Content> cells) {
    rowKinds.add(kind);
    contents.add(cells);
  }

  private static Content content(FormLabel label) {
    return new Content(label, null, new Span(label.columns(), label.rows()));
  }

  private void place(Place place) {
    Content content = contents.get(place.row()).get(place.index());
    Cell cell = new Cell(place, content.label(), content.value());
    rows.get(place.row()).add(cell);
    if (content.value() != null) {
      values.put(content.value(), cell);
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
        .filter(cell -> kind(cell.place().row()) == kind)
        .map(Cell::label)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * The cells that say what a value is: the band and the heads of its section above it, then the
   * labels left of it.
   */
  public List<Cell> headCells(CellId value) {
    Place place = at(value).place();
    List<Cell> heads = new ArrayList<>();
    for (int row : headRows.getOrDefault(place.row(), List.of())) {
      rows.get(row).stream()
          .filter(head -> head.place().coversColumn(place.column()))
          .forEach(heads::add);
    }
    for (List<Cell> row : rows.subList(0, place.row() + 1)) {
      for (Cell candidate : row) {
        if (candidate.label() != null
            && kind(candidate.place().row()) == RowKind.BODY
            && candidate.place().coversRow(place.row())
            && candidate.place().column() < place.column()) {
          heads.add(candidate);
        }
      }
    }
    return heads;
  }
}
