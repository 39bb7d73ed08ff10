package org.yinfa.problem;

import java.util.List;

/** What the configuration names, such as a key, isn't there or isn't meant for this. */
public final class UnusableSetting extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnusableSetting(ProblemCode code, Object... arguments) {
    super(List.of(Problem.at("", code, arguments)));
  }
}
