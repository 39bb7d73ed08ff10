package org.yinfa.proof;

import java.util.Optional;
import org.yinfa.form.CellId;
import org.yinfa.form.FormCells;
import org.yinfa.form.Relation;
import org.yinfa.form.Severity;

/** Compares this year's tables with last year's, where a report of last year is given. */
final class CarryOverCheck implements ProofCheck {

  private static final String RULE = "form.last-year";

  @Override
  public void check(ProofSubject subject, ProofResults results) {
    for (FilledTable table : subject.tables()) {
      Optional<FilledTable> before = subject.lastYearTable(table.table().id());
      if (before.isPresent()) {
        for (Relation relation : table.table().acrossYears()) {
          for (String along : FormCells.alongs(table.table(), relation)) {
            check(new Equation(table, relation, along, before), results);
          }
        }
      }
    }
  }

  private static void check(Equation equation, ProofResults results) {
    switch (equation.outcome()) {
      case HOLDS -> results.pass();
      case BROKEN -> results.find(broken(equation));
      case OPEN -> {
        // one of the years says no number there: the forms differ, or the cell is blank
      }
    }
  }

  private static ProofFinding broken(Equation equation) {
    Relation relation = equation.relation();
    CellId cell = relation.cell(relation.left().get(0), equation.along());
    return new ProofFinding(
        RULE,
        relation.severity(),
        relation.severity() == Severity.HINT ? ProofVerdict.UNCERTAIN : ProofVerdict.FAIL,
        equation.pointers(),
        equation.expression(),
        equation.right().toPlainString(),
        equation.left().toPlainString(),
        ProofWords.message(
            relation.severity() == Severity.HINT ? "last-year.may-differ" : "last-year.differs",
            equation.table().table().name(),
            equation.table().cellWords(cell),
            equation.left().toPlainString(),
            equation.sideWords(false),
            equation.right().toPlainString()));
  }
}
