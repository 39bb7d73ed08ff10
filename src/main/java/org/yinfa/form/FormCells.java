package org.yinfa.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yinfa.form.Relation.Each;
import org.yinfa.form.Relation.Term;

/** Which cells of a table an equation adds. */
public final class FormCells {

  private FormCells() {}

  /** The rows or columns that a relation holds for, in printed order. */
  public static List<String> alongs(FormTable table, Relation relation) {
    if (!relation.among().isEmpty()) {
      return relation.among();
    }
    Map<String, List<String>> columns = table.columnsByRow();
    if (relation.each() == Each.ROW) {
      Set<String> needed = ids(relation);
      return columns.entrySet().stream()
          .filter(row -> row.getValue().containsAll(needed))
          .map(Map.Entry::getKey)
          .toList();
    }
    return List.copyOf(columns.getOrDefault(relation.left().get(0).id(), List.of()));
  }

  /** Every cell that a relation adds, along all of its rows or columns. */
  public static List<CellId> cellsOf(FormTable table, Relation relation) {
    List<CellId> cells = new ArrayList<>();
    for (String along : alongs(table, relation)) {
      for (Term term : relation.terms()) {
        cells.add(relation.cell(term, along));
      }
    }
    return cells;
  }

  private static Set<String> ids(Relation relation) {
    Set<String> ids = new HashSet<>();
    relation.terms().forEach(term -> ids.add(term.id()));
    return ids;
  }
}
