package org.yinfa.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something wrong with what the caller sent: where, what, and how to mend it.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the report; empty for the whole of it
 * @param code what is wrong, and the key of its message
 * @param arguments what the message names: the value found, the values allowed
 */
public record Problem(String pointer, ProblemCode code, List<String> arguments) {

  /** More problems than this at a time help nobody; the first ones are given. */
  public static final int MOST = 100;

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem at(String pointer, ProblemCode code, Object... arguments) {
    return new Problem(pointer, code, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  public String message(Locale locale) {
    Words words = Words.of(Problem.class, "problems", locale);
    Object[] named = arguments.stream().map(argument -> inWords(argument, words)).toArray();
    return words.message(code.id(), named);
  }

  /** An argument that is the key of a word, such as word.type.string, is said in its language. */
  private static String inWords(String argument, Words words) {
    return argument.startsWith("word.") && words.has(argument) ? words.word(argument) : argument;
  }

  /** One line for a terminal or a log: the pointer, then the message. */
  public String line(Locale locale) {
    return (pointer.isEmpty() ? "" : pointer + ": ") + message(locale);
  }
}
