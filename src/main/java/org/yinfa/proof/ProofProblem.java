package org.yinfa.proof;

import org.yinfa.problem.ProblemCode;

/** Why a report isn't issued that is to be issued only without errors. */
public enum ProofProblem implements ProblemCode {
  NUMBERS_DIFFER("proof.numbers-differ");

  private final String id;

  ProofProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
