package org.yinfa.form;

/** The place of a value in a table, by the ids of its row and its column. */
public record CellId(String row, String column) {

  @Override
  public String toString() {
    return row + "." + column;
  }
}
