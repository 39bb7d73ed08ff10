package org.yinfa.xml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yinfa.form.CellId;
import org.yinfa.form.CellValue;
import org.yinfa.form.FormGrid;
import org.yinfa.form.FormGrid.Cell;
import org.yinfa.form.FormGrid.RowKind;
import org.yinfa.form.FormLabel;
import org.yinfa.form.FormTable;
import org.yinfa.report.Block;

/** Writes a table of a form, every label and value in its cell. */
final class FormXml {

  private final XmlText xml;
  private final FormTable table;
  private final Block.Form block;
  private final FormGrid grid;
  private final String name;

  /**
   * @param number of the table within the document, from 1, which tells the names of its cells from
   *     those of other tables
   */
  FormXml(XmlText xml, FormTable table, Block.Form block, int number) {
    this.name = "form-" + number;
    this.xml = xml;
    this.table = table;
    this.block = block;
    this.grid = FormGrid.of(table);
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
          for (int width : table.widths()) {
            xml.emptyElement("column", () -> xml.attribute("width", width));
          }
          int heads = repeatedHeads();
          if (heads > 0) {
            xml.element("head", () -> rows(0, heads));
          }
          xml.element("body", () -> rows(heads, grid.rows().size()));
          xml.text("note", table.note());
        });
  }

  /**
   * The rows of heads that stand for the whole table; sections with heads of their own have none.
   */
  private int repeatedHeads() {
    int heads = 0;
    if (table.sections().size() == 1) {
      while (heads < grid.rows().size() && grid.kind(heads) == RowKind.HEAD) {
        heads++;
      }
    }
    return heads;
  }

  private void rows(int from, int to) {
    for (int row = from; row < to; row++) {
      List<Cell> cells = grid.rows().get(row);
      RowKind kind = grid.kind(row);
      xml.element("row", () -> cells.forEach(cell -> cell(cell, kind)));
    }
  }

  private void cell(Cell cell, RowKind kind) {
    String text = text(cell);
    xml.element(
        "cell",
        () -> {
          xml.attribute("kind", kind(cell, kind, text));
          xml.attribute("column", cell.place().column() + 1);
          if (cell.place().span().columns() > 1) {
            xml.attribute("columns", cell.place().span().columns());
          }
          if (cell.place().span().rows() > 1) {
            xml.attribute("rows", cell.place().span().rows());
          }
          if (cell.value() == null) {
            xml.attribute("id", id(cell));
          } else {
            xml.attribute("heads", heads(cell.value()));
          }
          xml.characters(text);
        });
  }

  /** Names a label by its place, so that values can lead to it. */
  private String id(Cell cell) {
    return name + "-" + (cell.place().row() + 1) + "-" + (cell.place().column() + 1);
  }

  private String heads(CellId value) {
    return grid.headCells(value).stream().map(this::id).collect(Collectors.joining(" "));
  }

  private String text(Cell cell) {
    FormLabel label = cell.label();
    if (label != null) {
      return label.text();
    }
    var value = cell.value();
    return value == null
        ? ""
        : block.cells().getOrDefault(value.row(), Map.of()).getOrDefault(value.column(), "");
  }

  private static String kind(Cell cell, RowKind row, String text) {
    return switch (row) {
      case BAND -> "band";
      case HEAD -> "head";
      case BODY ->
          cell.label() != null
              ? "label"
              : CellValue.of(text).type() == CellValue.Type.WORDS ? "words" : "number";
    };
  }
}
