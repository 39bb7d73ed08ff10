package org.yinfa.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An equation between cells of a table, which holds for each of its rows or columns.
 *
 * @param each along what it is repeated; the terms then name columns of a row, or rows of a column
 * @param among the ids of the rows or columns that it holds for; empty for all
 * @param printed the words in which the form itself states it, or null for one that only follows
 *     from the labels
 */
public record Relation(
    String id,
    Each each,
    List<String> among,
    List<Term> left,
    List<Term> right,
    @Nullable String printed,
    Severity severity) {

  public Relation {
    among = List.copyOf(among);
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** What a relation is repeated along. */
  public enum Each {
    ROW,
    COLUMN
  }

  /**
   * A summand.
   *
   * @param id the row or column that it takes
   * @param negative whether it is subtracted
   * @param last whether it is last year's
   */
  public record Term(String id, boolean negative, boolean last) {}

  /** The cell that a term takes in one row or column. */
  public CellId cell(Term term, String along) {
    return each == Each.ROW ? new CellId(along, term.id()) : new CellId(term.id(), along);
  }

  /** Both sides' terms, the left first. */
  public List<Term> terms() {
    return Stream.concat(left.stream(), right.stream()).toList();
  }
}
