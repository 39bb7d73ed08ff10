package org.yinfa.seal;

import org.yinfa.report.Problem;
import org.yinfa.report.ProblemCode;

/** The key that the configuration names can't sign: it isn't there, or isn't meant for this. */
public final class UnusableKey extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  UnusableKey(ProblemCode code, Object... arguments) {
    super(code.id());
    this.problem = Problem.at("", code, arguments);
  }

  public Problem problem() {
    return problem;
  }
}
