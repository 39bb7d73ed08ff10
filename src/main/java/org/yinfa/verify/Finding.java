package org.yinfa.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yinfa.report.Words;

/**
 * Something that a check has to say.
 *
 * @param code what it is, and the key of its message
 * @param page where, counted from 1; 0 for the whole file
 * @param arguments what the message names
 */
public record Finding(String code, int page, List<String> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(String code, Object... arguments) {
    return onPage(0, code, arguments);
  }

  public static Finding onPage(int page, String code, Object... arguments) {
    return new Finding(code, page, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  public String message(Locale locale) {
    String message = format(locale, code, arguments.toArray());
    return page == 0 ? message : format(locale, "on-page", page, message);
  }

  static String format(Locale locale, String key, Object... arguments) {
    return Words.of(Finding.class, "verification", locale).message(key, arguments);
  }
}
