package org.yinfa.importer;

import org.yinfa.problem.ProblemCode;

/** Why a plain text can't become a report. */
public enum ImportProblem implements ProblemCode {
  NOT_TEXT("text.encoding"),
  NO_CONTENT("text.none");

  private final String id;

  ImportProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
