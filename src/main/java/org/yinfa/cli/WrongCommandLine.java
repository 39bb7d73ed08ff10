package org.yinfa.cli;

import java.util.Locale;

/** An argument that can't be followed, such as a file that isn't there. */
final class WrongCommandLine extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  /**
   * @param key the key of the message in messages.properties
   */
  WrongCommandLine(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  String message(Locale locale) {
    return Messages.in(locale, key, arguments);
  }
}
