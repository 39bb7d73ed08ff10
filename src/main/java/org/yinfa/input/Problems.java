package org.yinfa.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yinfa.problem.Problem;
import org.yinfa.problem.ProblemCode;
import org.yinfa.problem.Rejected;

/** Collects the problems of one report, each once and no more than a reader can use. */
final class Problems {

  private final Set<Problem> found = new LinkedHashSet<>();

  void add(String pointer, ProblemCode code, Object... arguments) {
    if (!isFull()) {
      found.add(Problem.at(pointer, code, arguments));
    }
  }

  boolean isFull() {
    return found.size() >= Problem.MOST;
  }

  boolean isAt(String pointer) {
    return found.stream().anyMatch(problem -> problem.pointer().equals(pointer));
  }

  /** Adds a problem after which the report can't be read further. */
  Rejected rejectedWith(String pointer, ProblemCode code, Object... arguments) {
    add(pointer, code, arguments);
    return new Rejected(List.copyOf(found));
  }

  void rejectIfAny() {
    if (!found.isEmpty()) {
      throw new Rejected(List.copyOf(found));
    }
  }
}
