package org.yinfa.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something to say in the language of whoever reads it.
 *
 * @param home a class of the package that the bundle with its words lies in
 * @param bundle the name of the properties, without the language
 * @param key of its words in the bundle
 * @param arguments what the words name: texts, whole numbers, other messages
 */
public record Message(Class<?> home, String bundle, String key, List<Object> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(Class<?> home, String bundle, String key, Object... arguments) {
    return new Message(home, bundle, key, Arrays.asList(arguments));
  }

  /** The words: Chinese for any Chinese locale, English for every other. */
  public String in(Locale locale) {
    return Words.of(home, bundle, locale).message(key, worded(arguments, locale));
  }

  /** The same arguments, with messages among them said in a language. */
  public static Object[] worded(List<?> arguments, Locale locale) {
    return arguments.stream()
        .map(argument -> argument instanceof Message message ? message.in(locale) : argument)
        .toArray();
  }
}
