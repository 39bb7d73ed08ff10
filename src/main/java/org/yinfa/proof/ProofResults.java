package org.yinfa.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Collects what the checks of one report find. */
final class ProofResults {

  /** More findings than this help nobody; the first ones are kept. */
  static final int MOST_FINDINGS = 1000;

  private final List<ProofFinding> findings = new ArrayList<>();
  private final Set<String> dismissible;
  private int passed;
  private int dismissed;

  /**
   * @param dismissible the fingerprints of findings that aren't to be told
   */
  ProofResults(Collection<String> dismissible) {
    this.dismissible = Set.copyOf(dismissible);
  }

  void pass() {
    passed++;
  }

  void find(ProofFinding finding) {
    if (dismissible.contains(finding.fingerprint())) {
      dismissed++;
    } else if (findings.size() < MOST_FINDINGS) {
      findings.add(finding);
    }
  }

  /** Counts an equation that holds, and keeps the finding of one that doesn't. */
  void judge(Equation equation, Function<Equation, ProofFinding> broken) {
    switch (equation.outcome()) {
      case HOLDS -> pass();
      case BROKEN -> find(broken.apply(equation));
      case OPEN -> {
        // cells without a number are named once for the whole table, by the check of the cells; of
        // two years, one may have the cell on another form
      }
    }
  }

  Proof proof() {
    return new Proof(findings, passed, dismissed);
  }
}
