package org.yinfa.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Something can't be done; the problems say why. */
public abstract class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  protected Refusal(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.line(Locale.ROOT))
            .collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refusal names at least one problem");
    }
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
