package org.yinfa.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was found out about one file.
 *
 * @param checks in the order in which they were made
 */
public record Verification(List<CheckResult> checks) {

  public Verification {
    checks = List.copyOf(checks);
  }

  /** Whether no check failed. */
  public boolean passed() {
    return checks.stream().noneMatch(check -> check.verdict() == Verdict.FAILED);
  }

  /** Whether the file could be opened, so that all checks were made. */
  public boolean isReadable() {
    return check("readable").filter(check -> check.verdict() == Verdict.PASSED).isPresent();
  }

  /** The same with the result of one more check. */
  public Verification with(CheckResult check) {
    return new Verification(Stream.concat(checks.stream(), Stream.of(check)).toList());
  }

  /** What each check says in the language asked for. */
  public List<WordedResult> statements(Locale locale) {
    return checks.stream().map(check -> WordedResult.of(check, locale)).toList();
  }

  public Optional<CheckResult> check(String id) {
    return checks.stream().filter(check -> check.id().equals(id)).findFirst();
  }
}
