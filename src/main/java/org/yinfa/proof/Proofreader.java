package org.yinfa.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.form.Forms;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Report;

/** Proofreads reports against the forms that their tables are on. */
public final class Proofreader {

  private static final List<ProofCheck> CHECKS =
      List.of(new PartsCheck(), new CellCheck(), new SumCheck(), new CarryOverCheck());

  private final Forms forms;

  public Proofreader(Forms forms) {
    this.forms = forms;
  }

  /**
   * Compares the numbers of a report with each other. The report stays as it is.
   *
   * @param previous the report of the year before, or null
   */
  public Proof proofread(Report report, @Nullable Report previous) {
    ProofSubject subject = ProofSubject.of(report, previous, forms);
    ProofResults results = new ProofResults(report.settings().dismissed());
    CHECKS.forEach(check -> check.check(subject, results));
    return results.proof();
  }

  /**
   * Refuses a report in which something is wrong beyond doubt.
   *
   * @throws Rejected with a problem for every such finding that isn't dismissed
   */
  public void requireNoError(Report report) {
    List<Problem> problems =
        proofread(report, null).findings().stream()
            .filter(ProofFinding::isError)
            .limit(Problem.MOST)
            .map(
                finding ->
                    Problem.at(
                        finding.pointers().get(0),
                        ProofProblem.NUMBERS_DIFFER,
                        finding.expression(),
                        finding.fingerprint()))
            .toList();
    if (!problems.isEmpty()) {
      throw new Rejected(problems);
    }
  }
}
