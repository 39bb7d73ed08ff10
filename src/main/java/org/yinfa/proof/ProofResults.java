package org.yinfa.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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

  Proof proof() {
    return new Proof(findings, passed, dismissed);
  }
}
