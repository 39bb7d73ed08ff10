package org.yinfa.rendering;

import org.yinfa.problem.ProblemCode;

/** Why a valid report can't become a PDF. */
public enum RenderingProblem implements ProblemCode {
  UNPRINTABLE_CHARACTER("text.unprintable-character");

  private final String id;

  RenderingProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
