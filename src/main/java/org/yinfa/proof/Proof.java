package org.yinfa.proof;

import java.util.List;
import org.yinfa.form.Severity;

/**
 * What proofreading a report gave.
 *
 * @param passed how many comparisons held
 */
public record Proof(List<ProofFinding> findings, int passed) {

  public Proof {
    findings = List.copyOf(findings);
  }

  /** Whether anything in it is wrong beyond doubt. */
  public boolean hasErrors() {
    return errors() > 0;
  }

  /** How many findings are wrong beyond doubt (必错). */
  public long errors() {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> finding.verdict() == ProofVerdict.FAIL)
        .count();
  }
}
