package org.yinfa.verify;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A check in words.
 *
 * @param id the name of the check, for programs
 * @param title its name in the reader's language
 * @param verdict passed, failed or not-applicable
 * @param outcome the verdict in the reader's language
 * @param reason why it passed or could not be made, or null where the findings say it
 */
public record WordedResult(
    String id,
    String title,
    String verdict,
    String outcome,
    @Nullable String reason,
    List<Remark> findings) {

  /**
   * A finding in words.
   *
   * @param page counted from 1; 0 for the whole file
   */
  public record Remark(String code, int page, String message) {}

  static WordedResult of(CheckResult check, Locale locale) {
    Finding reason = check.reason();
    return new WordedResult(
        check.id(),
        Finding.format(locale, "check." + check.id()),
        check.verdict().id(),
        Finding.format(locale, "verdict." + check.verdict().id()),
        reason == null ? null : reason.message(locale),
        check.findings().stream()
            .map(finding -> new Remark(finding.code(), finding.page(), finding.message(locale)))
            .toList());
  }
}
