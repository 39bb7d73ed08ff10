package org.yinfa.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yinfa.form.CellId;
import org.yinfa.form.CellValue;
import org.yinfa.form.Form;
import org.yinfa.form.FormTable;
import org.yinfa.form.PrescribedTable;
import org.yinfa.problem.Message;
import org.yinfa.report.Block;

/** A form's table with the values that a report gives it. */
final class FilledTable {

  private static final CellValue BLANK = CellValue.of("");

  private final PrescribedTable name;
  private final Map<CellId, CellValue> values;
  private final String pointer;

  private FilledTable(PrescribedTable name, Map<CellId, CellValue> values, String pointer) {
    this.name = name;
    this.values = values;
    this.pointer = pointer;
  }

  /**
   * Reads the cells of a block.
   *
   * @param pointer where the block stands in its report
   */
  static FilledTable of(PrescribedTable name, Block.Form block, String pointer) {
    Map<CellId, CellValue> values = new HashMap<>();
    block
        .cells()
        .forEach(
            (row, columns) ->
                columns.forEach(
                    (column, text) -> values.put(new CellId(row, column), CellValue.of(text))));
    return new FilledTable(name, values, pointer);
  }

  Form form() {
    return name.form();
  }

  FormTable table() {
    return name.table();
  }

  /** How blocks name the table. */
  String id() {
    return name.id();
  }

  /** Where the table stands. */
  String pointer() {
    return pointer;
  }

  /** Where a cell stands. */
  String pointer(CellId cell) {
    return pointer + "/cells/" + cell.row() + "/" + cell.column();
  }

  /** What a cell says; a cell that the report doesn't give is blank. */
  CellValue value(CellId cell) {
    return values.getOrDefault(cell, BLANK);
  }

  /** Whether the report gives no cell a value. */
  boolean isEmpty() {
    return table().cells().stream().allMatch(cell -> value(cell).type() == CellValue.Type.BLANK);
  }

  /** The row's words, or nothing where the form has none. */
  Optional<String> rowWords(CellId cell) {
    return Optional.of(name.words().row(cell.row())).filter(row -> !row.isEmpty());
  }

  String columnWords(CellId cell) {
    return name.words().column(cell);
  }

  /** The row and the column of a cell in words. */
  Message cellWords(CellId cell) {
    return rowWords(cell)
        .map(row -> ProofWords.message("cell.row-and-column", row, columnWords(cell)))
        .orElseGet(() -> ProofWords.message("cell.column", columnWords(cell)));
  }
}
