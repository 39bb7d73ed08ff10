package org.yinfa.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * What proofreading a report gave.
 *
 * @param passed how many comparisons held
 * @param dismissed how many findings the report says to let stand
 */
public record Proof(List<ProofFinding> findings, int passed, int dismissed) {

  public Proof {
    findings = List.copyOf(findings);
  }

  /** The same with more findings. */
  public Proof with(List<ProofFinding> more) {
    List<ProofFinding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new Proof(all, passed, dismissed);
  }

  /** Whether anything in it is wrong beyond doubt. */
  public boolean hasErrors() {
    return errors() > 0;
  }

  /** How many findings are wrong beyond doubt (必错). */
  public long errors() {
    return findings.stream().filter(ProofFinding::isError).count();
  }
}
