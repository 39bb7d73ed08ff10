package org.yinfa.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report can't be issued as it is. Carries every problem found, not only the first. */
public final class Rejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public Rejected(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.line(Locale.ROOT))
            .collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a rejection names at least one problem");
    }
    this.problems = List.copyOf(problems);
  }

  public Rejected(Problem problem) {
    this(List.of(problem));
  }

  public List<Problem> problems() {
    return problems;
  }
}
