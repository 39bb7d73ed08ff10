package org.yinfa.proof;

import java.util.Optional;
import org.yinfa.form.FormCells;
import org.yinfa.form.Relation;

/**
 * Adds up what a form says must be equal. A sum with a cell that says no number is left alone,
 * unless the numbers that are there already exceed it; a blank is never taken for nought.
 */
final class SumCheck implements ProofCheck {

  private static final String RULE = "form.sum";

  @Override
  public void check(ProofSubject subject, ProofResults results) {
    for (FilledTable table : subject.tables()) {
      for (Relation relation : table.table().relations()) {
        for (String along : FormCells.alongs(table.table(), relation)) {
          results.judge(new Equation(table, relation, along, Optional.empty()), SumCheck::broken);
        }
      }
    }
  }

  private static ProofFinding broken(Equation equation) {
    Relation relation = equation.relation();
    return new ProofFinding(
        RULE,
        relation.severity(),
        ProofVerdict.FAIL,
        equation.pointers(),
        equation.expression(),
        equation.left().toPlainString(),
        equation.right().toPlainString(),
        ProofWords.message(
            equation.isTotal() ? "sum.total" : "sum.balance",
            equation.table().table().name(),
            equation.alongWords(),
            equation.sideWords(true),
            equation.left().toPlainString(),
            equation.sideWords(false),
            equation.right().toPlainString(),
            equation.left().subtract(equation.right()).abs().toPlainString()));
  }
}
