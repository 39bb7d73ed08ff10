package org.yinfa.xml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yinfa.form.CellValue;
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
    List<List<Span>> spans =
        grid.allRows().stream()
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
          for (int width : grid.columnWidths()) {
            xml.emptyElement("column", () -> xml.attribute("width", width));
          }
          int heads = grid.head().size();
          if (heads > 0) {
            xml.element("head", () -> rows(0, heads));
          }
          xml.element("body", () -> rows(heads, grid.allRows().size()));
          xml.field("note", pointer + "/note", grid.note());
        });
  }

  private void rows(int from, int to) {
    for (int row = from; row < to; row++) {
      List<Place> cells = places.get(row);
      xml.element("row", () -> cells.forEach(this::cell));
    }
  }

  private void cell(Place place) {
    GridCell cell = cellAt(place);
    xml.element(
        "cell",
        () -> {
          xml.attribute("kind", kind(place));
          xml.attribute("column", place.column() + 1);
          if (cell.columns() > 1) {
            xml.attribute("columns", cell.columns());
          }
          if (cell.rows() > 1) {
            xml.attribute("rows", cell.rows());
          }
          if (cell.isStacked()) {
            xml.attribute("stacked", "true");
          }
          if (cell.align() != null) {
            xml.attribute("align", cell.align());
          }
          if (isHeading(place)) {
            xml.attribute("id", id(place));
          } else {
            xml.attribute("heads", heads(place));
          }
          xml.characters(cell.text());
        });
  }

  private GridCell cellAt(Place place) {
    return grid.allRows().get(place.row()).get(place.index());
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
    CellValue.Type type = CellValue.of(cellAt(place).text()).type();
    return type == CellValue.Type.WORDS ? "words" : "number";
  }

  private String id(Place place) {
    return name + "-" + (place.row() + 1) + "-" + (place.column() + 1);
  }

  /** The heads above a cell, and the labels to its left in any of its rows. */
  private String heads(Place cell) {
    Set<Place> heads = new LinkedHashSet<>();
    for (int column = cell.column(); column < cell.column() + cell.span().columns(); column++) {
      heads.addAll(headsByColumn.get(column));
    }
    for (int row = cell.row(); row < cell.row() + cell.span().rows(); row++) {
      labelsByRow.get(row).stream()
          .filter(label -> label.column() < cell.column())
          .forEach(heads::add);
    }
    return heads.stream().map(this::id).collect(Collectors.joining(" "));
  }
}
