package org.yinfa.xml;

import java.util.List;
import java.util.Map;
import org.yinfa.form.FormGrid;
import org.yinfa.form.FormGrid.Cell;
import org.yinfa.form.FormGrid.RowKind;
import org.yinfa.form.FormLabel;
import org.yinfa.form.FormTable;
import org.yinfa.form.PrescribedTable;
import org.yinfa.report.Block;
import org.yinfa.report.GridPlaces.Place;

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
  FormXml(XmlText xml, PrescribedTable prescribed, Block.Form block, int number) {
    this.name = "form-" + number;
    this.xml = xml;
    this.table = prescribed.table();
    this.block = block;
    this.grid = prescribed.grid();
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
          var written = new SpanningTable(xml, name);
          written.columns(table.widths());
          written.rows(
              grid.rows().stream().map(row -> row.stream().map(this::cell).toList()).toList(),
              repeatedHeads());
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

  private SpanningTable.Cell cell(Cell cell) {
    String text = text(cell);
    List<Place> heads =
        cell.value() == null
            ? null
            : grid.headCells(cell.value()).stream().map(Cell::place).toList();
    return new SpanningTable.Cell(cell.place(), kind(cell, text), text, false, null, heads);
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

  private String kind(Cell cell, String text) {
    return switch (grid.kind(cell.place().row())) {
      case BAND -> "band";
      case HEAD -> "head";
      case BODY -> cell.label() != null ? "label" : SpanningTable.kindOfValue(text);
    };
  }
}
