package org.yinfa.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.yinfa.verdict.LayoutReport;

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

  /** All that was measured of the layout; empty where that wasn't asked for. */
  public Optional<LayoutReport> layout() {
    return checks.stream().flatMap(check -> Stream.ofNullable(check.layout())).findFirst();
  }

  /** What each check says in the language asked for. */
  public List<WordedResult> statements(Locale locale) {
    return checks.stream().map(check -> WordedResult.of(check, locale)).toList();
  }

  public Optional<CheckResult> check(String id) {
    return checks.stream().filter(check -> check.id().equals(id)).findFirst();
  }
}
