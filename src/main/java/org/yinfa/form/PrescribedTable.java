package org.yinfa.form;

/**
 * A table together with the form that it belongs to, and what follows from its labels, worked out
 * once.
 *
 * @param grid the places of its cells
 * @param words the words that name its rows and columns
 */
public record PrescribedTable(Form form, FormTable table, FormGrid grid, FormWords words) {

  static PrescribedTable of(Form form, FormTable table) {
    FormGrid grid = FormGrid.of(table);
    return new PrescribedTable(form, table, grid, FormWords.of(table, grid));
  }

  /** How blocks name the table: the form's id, a dot, and its own. */
  public String id() {
    return form.id() + "." + table.id();
  }
}
