package org.yinfa.layout;

import org.yinfa.problem.ProblemCode;

/** Why a report can't be laid out as its template has it. */
public enum LayoutProblem implements ProblemCode {
  NO_ROOM("layout.no-room");

  private final String id;

  LayoutProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
