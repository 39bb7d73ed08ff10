package org.yinfa.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yinfa.report.GridPlaces;
import org.yinfa.report.GridPlaces.Fault;
import org.yinfa.report.GridPlaces.Span;

/** The cells of a grid, with what they span, fill each of its rows. */
final class GridCheck {

  private GridCheck() {}

  static void check(JsonNode report, Problems problems) {
    Located.report(report)
        .blocks()
        .filter(block -> block.type().equals(Optional.of(BlockType.GRID)))
        .forEach(grid -> checkGrid(grid, problems));
  }

  private static void checkGrid(Located grid, Problems problems) {
    int columns = grid.field("columnWidths").node().size();
    List<Located> head = grid.field("head").entries().toList();
    List<Located> body = grid.field("rows").entries().toList();
    // a head doesn't reach into the rows below: it is repeated without them
    checkRows(columns, head, problems);
    checkRows(columns, body, problems);
  }

  private static void checkRows(int columns, List<Located> rows, Problems problems) {
    List<List<Span>> spans = rows.stream().map(row -> spans(row.entries()).toList()).toList();
    GridPlaces.of(columns, spans).faults().stream()
        .map(Fault::row)
        .distinct()
        .forEach(row -> problems.add(rows.get(row).pointer(), InputProblem.GRID_UNFILLED, columns));
  }

  private static Stream<Span> spans(Stream<Located> cells) {
    return cells.map(
        cell ->
            new Span(
                Math.max(1, cell.node().path("columns").asInt(1)),
                Math.max(1, cell.node().path("rows").asInt(1))));
  }
}
