package org.yinfa.preflight.check;

import org.yinfa.problem.Message;

/** What a place shows, and what it should show. */
public record Expectation(Message measured, Message required) {

  /** Of words that name nothing but themselves, by their keys. */
  public static Expectation of(String measured, String required) {
    return new Expectation(LayoutWords.of(measured), LayoutWords.of(required));
  }

  static Expectation ofBlankLines(double measured, int required) {
    return new Expectation(
        LayoutWords.of("blank-lines.above", LayoutWords.decimal(measured, 1)),
        LayoutWords.of("blank-lines.required", required));
  }
}
