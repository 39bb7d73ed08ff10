package org.yinfa.template;

import org.yinfa.problem.ProblemCode;

/** Why a template can't be used. */
public enum TemplateProblem implements ProblemCode {
  UNKNOWN_TEMPLATE("template.unknown");

  private final String id;

  TemplateProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
