package org.yinfa.layout;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.pdf.PDFStructElem;
import org.jspecify.annotations.Nullable;

/**
 * Notes on which page each row is printed whose role gives it a name ({@code TR form-1 12}: the
 * table and the row's number in it), and tells the rows that begin a page. A stylesheet learns by
 * it where to repeat a label that goes on over the edge of a page.
 */
final class PartedRows {

  private static final String ROLE = "TR ";

  private final IdentityHashMap<StructureTreeElement, Row> rows = new IdentityHashMap<>();
  private final Map<Row, Integer> pages = new LinkedHashMap<>();

  /** A named row. */
  private record Row(String table, int number) {}

  /** The row's name, if its role gives it one. */
  static boolean isNamed(@Nullable String role) {
    return role != null && role.startsWith(ROLE);
  }

  void add(String role, StructureTreeElement element) {
    int space = role.lastIndexOf(' ');
    String table = role.substring(ROLE.length(), space);
    rows.put(element, new Row(table, Integer.parseInt(role.substring(space + 1))));
  }

  /** Something of an element is printed on a page. */
  void printed(@Nullable StructureTreeElement element, int page) {
    if (rows.isEmpty()) {
      return;
    }
    for (Object each = element;
        each instanceof PDFStructElem node;
        each = node.getParentStructElem()) {
      Row row = rows.get(node);
      if (row != null) {
        pages.putIfAbsent(row, page);
        return;
      }
    }
  }

  /** The rows that begin a page within their table, such as {@code form-1 12}. */
  Set<String> beginningPages() {
    Set<String> beginning = new TreeSet<>();
    pages.forEach(
        (row, page) -> {
          Integer before = pages.get(new Row(row.table, row.number - 1));
          if (before != null && before < page) {
            beginning.add(row.table + " " + row.number);
          }
        });
    return beginning;
  }
}
