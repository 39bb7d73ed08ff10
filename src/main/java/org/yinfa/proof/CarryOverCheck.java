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
            results.judge(new Equation(table, relation, along, before), CarryOverCheck::broken);
          }
        }
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
