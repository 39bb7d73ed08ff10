package org.yinfa.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinfa.form.CellId;
import org.yinfa.form.CellValue;
import org.yinfa.form.Relation;
import org.yinfa.form.Relation.Each;
import org.yinfa.form.Relation.Term;
import org.yinfa.form.ValueKind;
import org.yinfa.problem.Message;

/**
 * A relation in one row or column, with the values of a report.
 *
 * @param along the id of the row or column
 * @param lastYear the same table of the year before, for terms that are last year's
 */
record Equation(
    FilledTable table, Relation relation, String along, Optional<FilledTable> lastYear) {

  /** Longer lists of summands are shortened to those that aren't nought. */
  private static final int MOST_NAMED = 6;

  enum Outcome {
    HOLDS,
    BROKEN,
    /** A cell says no number. */
    OPEN
  }

  /** A term with its cell. */
  private record Summand(Term term, CellId cell, CellValue value) {

    BigDecimal signed() {
      BigDecimal number = value.value().orElse(BigDecimal.ZERO);
      return term.negative() ? number.negate() : number;
    }
  }

  Outcome outcome() {
    List<Summand> all = summands(relation.terms());
    if (all.stream().allMatch(summand -> summand.value().value().isPresent())) {
      return difference().abs().compareTo(tolerance(all)) <= 0 ? Outcome.HOLDS : Outcome.BROKEN;
    }
    return exceeds() ? Outcome.BROKEN : Outcome.OPEN;
  }

  /**
   * Whether the parts that are known are already more than the whole, which no number in the cells
   * that are not could mend.
   */
  private boolean exceeds() {
    List<Summand> parts = summands(relation.left());
    List<Summand> whole = summands(relation.right());
    return isTotal()
        && whole.get(0).value().value().isPresent()
        && parts.stream().allMatch(part -> isNeverNegative(part) && isNumberOrBlank(part))
        && left().compareTo(right()) > 0;
  }

  private boolean isNeverNegative(Summand summand) {
    return !summand.term().negative()
        && table
            .table()
            .kind(summand.cell())
            .filter(kind -> kind == ValueKind.COUNT || kind == ValueKind.AMOUNT)
            .isPresent();
  }

  private static boolean isNumberOrBlank(Summand summand) {
    CellValue.Type type = summand.value().type();
    return type == CellValue.Type.NUMBER || type == CellValue.Type.BLANK;
  }

  /** Whether the right side is one cell, the total of the left. */
  boolean isTotal() {
    return relation.right().size() == 1;
  }

  BigDecimal left() {
    return sum(relation.left());
  }

  BigDecimal right() {
    return sum(relation.right());
  }

  private BigDecimal difference() {
    return left().subtract(right());
  }

  private BigDecimal sum(List<Term> terms) {
    return summands(terms).stream().map(Summand::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Half a unit of the last printed decimal for each rounded term; nought for whole numbers. */
  private BigDecimal tolerance(List<Summand> summands) {
    BigDecimal tolerance = BigDecimal.ZERO;
    int scale = summands.stream().mapToInt(Equation::scale).max().orElse(0);
    if (scale == 0) {
      return tolerance;
    }
    for (Summand summand : summands) {
      // a whole number beside decimals may be exact; only printed decimals are rounded
      if (scale(summand) > 0) {
        tolerance = tolerance.add(BigDecimal.valueOf(5, scale(summand) + 1));
      }
    }
    return tolerance;
  }

  private static int scale(Summand summand) {
    return summand.value().value().map(number -> Math.max(0, number.scale())).orElse(0);
  }

  private List<Summand> summands(List<Term> terms) {
    List<Summand> summands = new ArrayList<>();
    for (Term term : terms) {
      CellId cell = relation.cell(term, along);
      FilledTable from = term.last() ? lastYear.orElse(table) : table;
      summands.add(new Summand(term, cell, from.value(cell)));
    }
    return summands;
  }

  /** Pointers to the cells of this year, the right side first: the total is looked at first. */
  List<String> pointers() {
    List<String> pointers = new ArrayList<>();
    List<Term> terms = new ArrayList<>(relation.right());
    terms.addAll(relation.left());
    for (Term term : terms) {
      if (!term.last()) {
        pointers.add(table.pointer(relation.cell(term, along)));
      }
    }
    return pointers;
  }

  /** Both sides in numbers, the noughts of long sums left out: {@code 8 + 3 = 11, 0}. */
  String expression() {
    String sign = outcome() == Outcome.HOLDS ? " = " : " ≠ ";
    return numbers(relation.left()) + sign + numbers(relation.right());
  }

  private String numbers(List<Term> terms) {
    StringBuilder text = new StringBuilder();
    for (Summand summand : telling(terms)) {
      String number =
          summand.value().value().map(BigDecimal::toPlainString).orElse(summand.value().text());
      text.append(operator(text, summand)).append(number.isBlank() ? "□" : number);
    }
    return text.toString();
  }

  private static String operator(StringBuilder before, Summand summand) {
    if (before.length() == 0) {
      return summand.term().negative() ? "−" : "";
    }
    return summand.term().negative() ? " − " : " + ";
  }

  private List<Summand> telling(List<Term> terms) {
    List<Summand> all = summands(terms);
    List<Summand> telling = all.stream().filter(summand -> summand.signed().signum() != 0).toList();
    return all.size() <= MOST_NAMED || telling.isEmpty() ? all : telling;
  }

  /** The row or the column that the equation is about, in words. */
  Message alongWords() {
    CellId cell = relation.cell(relation.right().get(0), along);
    if (relation.each() == Each.COLUMN) {
      return ProofWords.message("cell.column", table.columnWords(cell));
    }
    return table
        .rowWords(cell)
        .map(row -> ProofWords.message("cell.row", row))
        .orElseGet(() -> ProofWords.message("cell.none"));
  }

  /** The names of one side's cells, joined by what is done with them. */
  String sideWords(boolean ofLeft) {
    List<Term> terms = ofLeft ? relation.left() : relation.right();
    StringBuilder text = new StringBuilder();
    for (Summand summand : telling(terms)) {
      String sign = summand.term().negative() ? "－" : text.length() == 0 ? "" : "＋";
      text.append(sign).append(summand.term().last() ? "上年度" : "").append(name(summand.cell()));
    }
    return text.toString();
  }

  private String name(CellId cell) {
    String words =
        relation.each() == Each.ROW
            ? table.columnWords(cell)
            : table.rowWords(cell).orElse(cell.row());
    return "“" + words + "”";
  }
}
