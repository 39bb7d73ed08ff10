package org.yinfa.proof;

import java.util.ArrayList;
import java.util.List;

/** Collects what the checks of one report find. */
final class ProofResults {

  /** More findings than this help nobody; the first ones are kept. */
  static final int MOST_FINDINGS = 1000;

  private final List<ProofFinding> findings = new ArrayList<>();
  private int passed;

  void pass() {
    passed++;
  }

  void find(ProofFinding finding) {
    if (findings.size() < MOST_FINDINGS) {
      findings.add(finding);
    }
  }

  Proof proof() {
    return new Proof(findings, passed);
  }
}
