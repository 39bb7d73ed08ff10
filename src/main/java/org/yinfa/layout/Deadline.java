package org.yinfa.layout;

import java.time.Clock;
import java.time.Duration;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;

/**
 * The moment at which a document has taken too long. FOP can't be interrupted, so code that it
 * calls often checks. For one document and one thread.
 */
final class Deadline {

  /** How many calls pass between two looks at the clock. */
  private static final int PACE = 1024;

  private final Clock clock;
  private final Duration allowed;
  private final long end;
  private int calls;

  Deadline(Clock clock, Duration allowed) {
    this.clock = clock;
    this.allowed = allowed;
    this.end = clock.millis() + allowed.toMillis();
  }

  /** Throws {@link Rejected} when time is up. */
  void check() {
    if (++calls % PACE == 0 && clock.millis() > end) {
      throw new Rejected(Problem.at("", LimitProblem.TOO_SLOW, allowed.toSeconds()));
    }
  }
}
