package org.yinfa.proof;

/** One kind of rule. */
interface ProofCheck {

  /** Looks at a report and tells the results what holds and what doesn't. */
  void check(ProofSubject subject, ProofResults results);
}
