package org.yinfa.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A command failed for a reason that messages.properties has words for. */
class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode code;
  private final String key;
  private final transient Object[] arguments;

  /**
   * @param key the key of the message in messages.properties
   */
  CommandFailure(ExitCode code, String key, Object... arguments) {
    this(null, code, key, arguments);
  }

  /**
   * @param cause what --verbose shows
   */
  CommandFailure(@Nullable Throwable cause, ExitCode code, String key, Object... arguments) {
    super(key, cause);
    this.code = code;
    this.key = key;
    this.arguments = arguments;
  }

  ExitCode code() {
    return code;
  }

  String message(Locale locale) {
    return Messages.in(locale, key, arguments);
  }
}
