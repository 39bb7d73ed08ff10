package org.yinfa.xml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.yinfa.report.Block;
import org.yinfa.report.Block.GridCell;
import org.yinfa.report.GridPlaces;
import org.yinfa.report.GridPlaces.Place;
import org.yinfa.report.GridPlaces.Span;

/** Writes a grid, each cell at its place and with the names of the cells that head it. */
final class GridXml {

  private final XmlText xml;
  private final Block.Grid grid;
  private final String name;
  private final List<List<GridCell>> rows;
  private final List<List<Place>> places;
  private final List<List<Place>> headsByColumn = new ArrayList<>();
  private final List<List<Place>> labelsByRow = new ArrayList<>();

  /**
   * @param number of the table within the document, from 1
   */
  GridXml(XmlText xml, Block.Grid grid, int number) {
    this.xml = xml;
    this.grid = grid;
    this.name = "grid-" + number;
    this.rows = grid.allRows();
    List<List<Span>> spans =
        rows.stream()
            .map(row -> row.stream().map(cell -> new Span(cell.columns(), cell.rows())).toList())
            .toList();
    int columns = grid.columnWidths().size();
    this.places = IntStream.range(0, spans.size()).mapToObj(row -> noPlaces()).toList();
    IntStream.range(0, columns).forEach(column -> headsByColumn.add(noPlaces()));
    spans.forEach(row -> labelsByRow.add(noPlaces()));
    GridPlaces.of(columns, spans).places().forEach(this::add);
  }

  private static List<Place> noPlaces() {
    return new ArrayList<>();
  }

  private void add(Place place) {
    places.get(place.row()).add(place);
    if (isHead(place)) {
      IntStream.range(place.column(), place.column() + place.span().columns())
          .forEach(column -> headsByColumn.get(column).add(place));
    } else if (cellAt(place).isLabel()) {
      IntStream.range(place.row(), place.row() + place.span().rows())
          .forEach(row -> labelsByRow.get(row).add(place));
    }
  }

  /**
   * @param pointer where the block stands in the report
   */
  void write(String pointer) {
    xml.fieldElement(
        "grid",
        pointer,
        () -> {
          xml.attribute("id", name);
          xml.field("caption", pointer + "/caption", grid.caption());
          var written = new SpanningTable(xml, name);
          written.columns(grid.columnWidths());
          written.rows(
              places.stream().map(row -> row.stream().map(this::cell).toList()).toList(),
              grid.head().size());
          xml.field("note", pointer + "/note", grid.note());
        });
  }

  private SpanningTable.Cell cell(Place place) {
    GridCell cell = cellAt(place);
    return new SpanningTable.Cell(
        place,
        kind(place),
        cell.text(),
        cell.isStacked(),
        cell.align(),
        isHeading(place) ? null : heads(place));
  }

  private GridCell cellAt(Place place) {
    return rows.get(place.row()).get(place.index());
  }

  private boolean isHead(Place place) {
    return place.row() < grid.head().size();
  }

  private boolean isHeading(Place place) {
    return isHead(place) || cellAt(place).isLabel();
  }

  private String kind(Place place) {
    if (isHead(place)) {
      return "head";
    }
    if (cellAt(place).isLabel()) {
      return "label";
    }
    return SpanningTable.kindOfValue(cellAt(place).text());
  }

  /** The heads above a cell, and the labels to its left in any of its rows. */
  private List<Place> heads(Place cell) {
    Set<Place> heads = new LinkedHashSet<>();
    for (int column = cell.column(); column < cell.column() + cell.span().columns(); column++) {
      heads.addAll(headsByColumn.get(column));
    }
    for (int row = cell.row(); row < cell.row() + cell.span().rows(); row++) {
      labelsByRow.get(row).stream()
          .filter(label -> label.column() < cell.column())
          .forEach(heads::add);
    }
    return List.copyOf(heads);
  }
}
