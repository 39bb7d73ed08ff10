package org.yinfa.xml;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yinfa.form.CellValue;
import org.yinfa.report.GridPlaces.Place;

/**
 * Writes the columns and rows of a table whose cells span: a grid's or a form's.
 *
 * @param name tells the names of its cells from those of other tables in the document
 */
record SpanningTable(XmlText xml, String name) {

  /**
   * A cell as it is written.
   *
   * @param kind band, head, label, number or words
   * @param align left, center or right, or null where the kind decides
   * @param heads the cells that head it, or null for one that heads others
   */
  record Cell(
      Place place,
      String kind,
      String text,
      boolean isStacked,
      @Nullable String align,
      @Nullable List<Place> heads) {}

  void columns(List<Integer> widths) {
    for (int width : widths) {
      xml.emptyElement("column", () -> xml.attribute("width", width));
    }
  }

  /**
   * @param heads how many of the rows are repeated on every page
   */
  void rows(List<List<Cell>> rows, int heads) {
    if (heads > 0) {
      xml.element("head", () -> rows(rows.subList(0, heads)));
    }
    xml.element("body", () -> rows(rows.subList(heads, rows.size())));
  }

  private void rows(List<List<Cell>> rows) {
    rows.forEach(row -> xml.element("row", () -> row.forEach(this::cell)));
  }

  private void cell(Cell cell) {
    Place place = cell.place();
    xml.element(
        "cell",
        () -> {
          xml.attribute("kind", cell.kind());
          xml.attribute("column", place.column() + 1);
          if (place.span().columns() > 1) {
            xml.attribute("columns", place.span().columns());
          }
          if (place.span().rows() > 1) {
            xml.attribute("rows", place.span().rows());
          }
          if (cell.isStacked()) {
            xml.attribute("stacked", "true");
          }
          if (cell.align() != null) {
            xml.attribute("align", cell.align());
          }
          if (cell.heads() == null) {
            xml.attribute("id", id(place));
          } else {
            xml.attribute(
                "heads", cell.heads().stream().map(this::id).collect(Collectors.joining(" ")));
          }
          xml.characters(cell.text());
        });
  }

  /** Names a cell by its place, so that those that it heads can lead to it. */
  private String id(Place place) {
    return name + "-" + (place.row() + 1) + "-" + (place.column() + 1);
  }

  /** What a value that stands in a cell is: number or words. */
  static String kindOfValue(String text) {
    return CellValue.of(text).type() == CellValue.Type.WORDS ? "words" : "number";
  }
}
