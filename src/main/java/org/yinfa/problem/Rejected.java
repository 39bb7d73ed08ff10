package org.yinfa.problem;

import java.util.List;

/** What was sent can't be used as it is. Carries every problem found, not only the first. */
public final class Rejected extends Refusal {

  private static final long serialVersionUID = 1L;

  public Rejected(List<Problem> problems) {
    super(problems);
  }

  public Rejected(Problem problem) {
    this(List.of(problem));
  }
}
