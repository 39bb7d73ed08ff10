package org.yinfa.layout.line;

import static org.yinfa.layout.line.CharacterClass.ALPHABETIC;
import static org.yinfa.layout.line.CharacterClass.CLOSING;
import static org.yinfa.layout.line.CharacterClass.COMBINING;
import static org.yinfa.layout.line.CharacterClass.DIGIT;
import static org.yinfa.layout.line.CharacterClass.DOUBLE_MARK;
import static org.yinfa.layout.line.CharacterClass.OPENING;
import static org.yinfa.layout.line.CharacterClass.SPACE;

/**
 * Where a line may end, and at what cost. No break is impossible, as a column narrower than a
 * number still has to be set; the worst are so expensive that they are taken only if there is no
 * other way.
 */
final class BreakRules {

  static final int FREE = 0;

  /** Between a number and what it counts, or inside a date, which are read together. */
  private static final int LOOSE = 150;

  /** Inside an address, after a sign that divides it. */
  private static final int ADDRESS = 1_000;

  /** Inside a word or a number. */
  static final int WORD = 100_000;

  /** A mark on the wrong side of the line end. */
  private static final int PROHIBITED = 10_000_000;

  /** Inside what is one character to the reader. */
  private static final int INSEPARABLE = 1_000_000_000;

  private static final String ADDRESS_DIVIDERS = "/?&=-_.@#:";

  private final int[] text;
  private final CharacterClass[] classes;

  BreakRules(int[] text, CharacterClass[] classes) {
    this.text = text;
    this.classes = classes;
  }

  /** What it costs to end a line before the character at an index from 1. */
  int penalty(int index) {
    CharacterClass before = classes[index - 1];
    CharacterClass after = classes[index];
    if (after == COMBINING || before == DOUBLE_MARK && text[index - 1] == text[index]) {
      return INSEPARABLE;
    }
    if (after == SPACE) {
      return PROHIBITED;
    }
    if (before == SPACE) {
      return FREE;
    }
    if (isAlphanumericRun(before, after, index)) {
      return isDivider(index - 1) ? ADDRESS : WORD;
    }
    if (before == OPENING || after == CLOSING) {
      return PROHIBITED;
    }
    if (before == DIGIT || after == DIGIT && CharacterClass.isWide(text[index - 1])) {
      return isDatePart(index) ? 3 * LOOSE : LOOSE;
    }
    return FREE;
  }

  /**
   * Both sides belong to one word, number or address: letters, digits and the half-width signs
   * between them.
   */
  private boolean isAlphanumericRun(CharacterClass before, CharacterClass after, int index) {
    return joins(before, text[index - 1]) && joins(after, text[index]);
  }

  /** A point or colon between digits belongs to a number or a time of day: 3.5, 10:30. */
  private boolean isDivider(int index) {
    boolean inNumber =
        (text[index] == '.' || text[index] == ':')
            && index > 0
            && classes[index - 1] == DIGIT
            && classes[index + 1] == DIGIT;
    return ADDRESS_DIVIDERS.indexOf(text[index]) >= 0 && !inNumber;
  }

  private static boolean joins(CharacterClass characterClass, int codePoint) {
    return characterClass == ALPHABETIC
        || characterClass == DIGIT
        || characterClass == CLOSING && codePoint < 0x80 && codePoint != ',' && codePoint != ';';
  }

  private boolean isDatePart(int index) {
    return "年月日".indexOf(text[index]) >= 0 || "年月".indexOf(text[index - 1]) >= 0;
  }
}
