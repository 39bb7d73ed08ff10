package org.yinfa.cli;

import java.util.Locale;

/** A batch came to its end, but some reports failed; what is wrong with each has been said. */
final class FailedReports extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  /**
   * @param key the key of the line that sums up the batch
   */
  FailedReports(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  String message(Locale locale) {
    return Messages.in(locale, key, arguments);
  }
}
