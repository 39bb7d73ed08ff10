package org.yinfa.verify.file;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;
import org.yinfa.problem.ProblemCode;
import org.yinfa.problem.Rejected;

/**
 * What the checks of a file may still take. Once something was refused, every further step is, so
 * that no library goes on by passing over the first refusal. For one thread.
 */
public final class Allowance {

  private final VerificationLimits limits;
  private final Clock clock;
  private final Instant end;
  private long left;
  private @Nullable Rejected refusal;

  public Allowance(VerificationLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    this.end = clock.instant().plus(limits.time());
    this.left = limits.inflatedBytes();
  }

  /** For files of the program's own making, which take what they take. */
  public static Allowance unlimited() {
    return new Allowance(VerificationLimits.NONE, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  VerificationLimits limits() {
    return limits;
  }

  /**
   * Takes bytes off what is left.
   *
   * @throws Rejected if there are not as many, or the time is up
   */
  void spend(long bytes) {
    requireTime();
    left -= bytes;
    if (left < 0) {
      throw refuse(VerificationProblem.INFLATED_TOO_LARGE, limits.inflatedBytes());
    }
  }

  /**
   * @throws Rejected if as many bytes of one stream may not be in memory
   */
  void requireHeld(long bytes) {
    if (bytes > limits.streamBytes()) {
      throw refuse(VerificationProblem.STREAM_TOO_LARGE, limits.streamBytes());
    }
  }

  /**
   * @throws Rejected if the time is up, or something was refused before
   */
  public void requireTime() {
    if (refusal != null) {
      throw refusal;
    }
    if (clock.instant().isAfter(end)) {
      throw refuse(VerificationProblem.VERIFICATION_TOO_SLOW, limits.time().toSeconds());
    }
  }

  private Rejected refuse(ProblemCode code, long limit) {
    refusal = new Rejected(Problem.at("", code, limit));
    return refusal;
  }
}
