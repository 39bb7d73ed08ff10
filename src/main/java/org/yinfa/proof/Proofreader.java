package org.yinfa.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.form.Forms;
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
    ProofResults results = new ProofResults();
    CHECKS.forEach(check -> check.check(subject, results));
    return results.proof();
  }
}
