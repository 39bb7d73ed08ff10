package org.yinfa.cli;

import java.util.Locale;
import org.yinfa.problem.Words;

/** The words of the command line. */
final class Messages {

  private Messages() {}

  static String in(Locale locale, String key, Object... arguments) {
    return Words.of(Messages.class, "messages", locale).message(key, arguments);
  }
}
