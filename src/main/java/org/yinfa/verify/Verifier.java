package org.yinfa.verify;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Rejected;
import org.yinfa.verify.file.Allowance;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.verify.file.VerificationLimits;

/** Asks every check of a list about files. Thread-safe. */
public final class Verifier {

  private final List<Check> checks;
  private final VerificationLimits limits;
  private final Clock clock;

  /**
   * @param checks in the order of their answers
   * @param limits what all checks of one file may cost
   */
  public Verifier(List<Check> checks, VerificationLimits limits, Clock clock) {
    this.checks = List.copyOf(checks);
    this.limits = limits;
    this.clock = clock;
  }

  /** The same that makes one more check, after the others. */
  public Verifier with(Check check) {
    return new Verifier(Stream.concat(checks.stream(), Stream.of(check)).toList(), limits, clock);
  }

  /**
   * Makes every check. A file that can't be read is a file that failed.
   *
   * @param source the report JSON that the file is said to be made of, or null
   * @throws Rejected if the checks take more than the limits allow
   */
  public Verification verify(byte[] pdf, byte @Nullable [] source) {
    var allowance = new Allowance(limits, clock);
    List<CheckResult> results = new ArrayList<>();
    try (OpenFile file = OpenFile.open(pdf, source, allowance)) {
      for (Check check : checks) {
        allowance.requireTime();
        results.add(check.examine(file));
      }
    } catch (IOException unreadable) {
      allowance.requireTime();
      return new Verification(
          checks.stream()
              .flatMap(check -> check.examineUnreadable(pdf, unreadable).stream())
              .toList());
    }
    return new Verification(results);
  }
}
