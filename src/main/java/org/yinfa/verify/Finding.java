package org.yinfa.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yinfa.problem.Message;
import org.yinfa.problem.Words;

/**
 * Something that a check has to say.
 *
 * @param code what it is, and the key of its message
 * @param page where, counted from 1; 0 for the whole file
 * @param arguments what the message names: texts, and messages in words of their own
 */
public record Finding(String code, int page, List<Object> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(String code, Object... arguments) {
    return onPage(0, code, arguments);
  }

  public static Finding onPage(int page, String code, Object... arguments) {
    return new Finding(code, page, Arrays.stream(arguments).map(Finding::kept).toList());
  }

  private static Object kept(Object argument) {
    return argument instanceof Message ? argument : String.valueOf(argument);
  }

  public String message(Locale locale) {
    String message = format(locale, code, Message.worded(arguments, locale));
    return page == 0 ? message : format(locale, "on-page", page, message);
  }

  static String format(Locale locale, String key, Object... arguments) {
    return Words.of(Finding.class, "verification", locale).message(key, arguments);
  }
}
