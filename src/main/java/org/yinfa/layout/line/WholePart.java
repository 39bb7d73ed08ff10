package org.yinfa.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * A part of a text that no line should divide.
 *
 * @param width in thousandths of a point
 */
public record WholePart(Kind kind, int width) {

  /** In the order of what is worst to divide. */
  public enum Kind {
    NUMBER,
    DATE,
    WORD
  }

  /** The numbers, dates and words of a text, each with the marks that keep to it. */
  public static List<WholePart> of(LineText text) {
    CharacterClass[] classes = CharacterClass.of(text.codePoints());
    var rules = new BreakRules(text.codePoints(), classes);
    List<WholePart> parts = new ArrayList<>();
    addParts(text, classes, rules, penalty -> penalty >= Runs.WORD_SIGN, parts);
    int strict = parts.size();
    addParts(text, classes, rules, WholePart::joinsDate, parts);
    List<WholePart> dates = new ArrayList<>(parts.subList(strict, parts.size()));
    parts.subList(strict, parts.size()).clear();
    dates.stream()
        .filter(part -> !parts.contains(part))
        .map(part -> new WholePart(Kind.DATE, part.width))
        .forEach(parts::add);
    return parts;
  }

  private static boolean joinsDate(long penalty) {
    return penalty >= BreakRules.PART && penalty != Runs.ADDRESS;
  }

  private static void addParts(
      LineText text,
      CharacterClass[] classes,
      BreakRules rules,
      LongPredicate joins,
      List<WholePart> parts) {
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (end == text.length() || !joins.test(rules.penalty(end))) {
        add(text, classes, start, end, parts);
        start = end;
      }
    }
  }

  private static void add(
      LineText text, CharacterClass[] classes, int start, int end, List<WholePart> parts) {
    boolean digits = false;
    boolean letters = false;
    int width = 0;
    int visible = 0;
    for (int i = start; i < end; i++) {
      int codePoint = text.codePoints()[i];
      digits |= CharacterClass.isDigit(codePoint);
      letters |= classes[i] == CharacterClass.ALPHABETIC && Character.isLetter(codePoint);
      width += text.widths()[i];
      if (classes[i] != CharacterClass.SPACE) {
        visible = width;
      }
    }
    if (digits || letters) {
      parts.add(new WholePart(letters ? Kind.WORD : Kind.NUMBER, visible));
    }
  }
}
