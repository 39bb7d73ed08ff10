package org.yinfa.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fop.pdf.PDFArray;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFName;
import org.apache.fop.pdf.PDFStructElem;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * What the tag tree says of a cell. A role such as {@code TH Row form-1-4-2} gives its type, what
 * it heads and its name; {@code TD form-1-1-1 form-1-4-2} names the cells that head it. {@code *22}
 * after the type is the number of rows that it spans, on this page and the next ones. FOP writes
 * the spans of a cell apart, and no scope beside them (ISO 32000-1, 14.8.5.7; ISO 14289-1, 7.5).
 *
 * @param attributes what the cell says to FOP
 * @param scope Row or Column for a cell that heads others, or null
 */
record CellTag(
    String type,
    Attributes attributes,
    @Nullable String scope,
    @Nullable String id,
    @Nullable String rows,
    List<String> heads) {

  private static final String HEADER = "TH";
  private static final String ROWS_MARK = "*";
  private static final String COLUMNS = "number-columns-spanned";
  private static final String ROWS = "number-rows-spanned";

  static CellTag of(String role, Attributes attributes) {
    List<String> words = new ArrayList<>(List.of(role.split(" ", -1)));
    String type = words.remove(0);
    String rows = null;
    if (!words.isEmpty() && words.get(0).startsWith(ROWS_MARK)) {
      rows = words.remove(0).substring(ROWS_MARK.length());
    }
    if (!type.equals(HEADER)) {
      return new CellTag(type, attributes, null, null, rows, words);
    }
    String scope = words.isEmpty() ? "Column" : words.get(0);
    String id = words.size() > 1 ? words.get(1) : null;
    return new CellTag(type, attributes, scope, id, rows, List.of());
  }

  /** The attributes that FOP is to know: the type alone. */
  Attributes known() {
    var known = new AttributesImpl(attributes);
    known.setValue(known.getIndex("role"), type);
    for (String span : List.of(COLUMNS, ROWS)) {
      if (known.getIndex(span) >= 0) {
        known.removeAttribute(known.getIndex(span));
      }
    }
    return known;
  }

  /**
   * Writes what FOP leaves out.
   *
   * @param byId takes the element if the cell has a name
   */
  void complete(PDFStructElem element, Map<String, PDFStructElem> byId) {
    var table = new PDFDictionary();
    table.put("O", new PDFName("Table"));
    putSpan(table, "ColSpan", attributes.getValue(COLUMNS));
    putSpan(table, "RowSpan", rows == null ? attributes.getValue(ROWS) : rows);
    if (scope != null) {
      table.put("Scope", new PDFName(scope));
    }
    if (!heads.isEmpty()) {
      var names = new PDFArray();
      heads.forEach(names::add);
      table.put("Headers", names);
    }
    if (table.keySet().size() > 1) {
      element.put("A", table);
    }
    if (id != null) {
      element.put("ID", id);
      byId.put(id, element);
    }
  }

  private static void putSpan(PDFDictionary table, String entry, @Nullable String count) {
    if (count != null) {
      table.put(entry, Integer.parseInt(count));
    }
  }
}
