package org.yinfa.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Every row of a table, and its widths, have one entry a column. */
final class TableCheck {

  private TableCheck() {}

  static void check(JsonNode report, Problems problems) {
    Located.report(report)
        .blocks()
        .filter(block -> block.type().equals(Optional.of(BlockType.TABLE)))
        .filter(table -> !table.field("header").node().isEmpty())
        .forEach(table -> checkTable(table, problems));
  }

  private static void checkTable(Located table, Problems problems) {
    int columns = table.field("header").node().size();
    table.field("rows").entries().forEach(row -> checkEntries(row, columns, problems));
    Located widths = table.field("columnWidths");
    if (!widths.node().isEmpty()) {
      checkEntries(widths, columns, problems);
    }
  }

  private static void checkEntries(Located entries, int columns, Problems problems) {
    if (entries.node().isArray() && entries.node().size() != columns) {
      problems.add(entries.pointer(), InputProblem.CELLS_DIFFER, entries.node().size(), columns);
    }
  }
}
