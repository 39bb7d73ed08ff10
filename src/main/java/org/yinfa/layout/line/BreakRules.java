package org.yinfa.layout.line;

import static org.yinfa.layout.line.CharacterClass.CLOSING;
import static org.yinfa.layout.line.CharacterClass.COMBINING;
import static org.yinfa.layout.line.CharacterClass.DIGIT;
import static org.yinfa.layout.line.CharacterClass.DOUBLE_MARK;
import static org.yinfa.layout.line.CharacterClass.OPENING;
import static org.yinfa.layout.line.CharacterClass.SPACE;

/**
 * Where a line may end, and at what cost. Hardly any break is impossible, as a column narrower than
 * a number still has to be set; the worst are so expensive that they are taken only if there is no
 * other way.
 */
final class BreakRules {

  static final int FREE = 0;

  /** Between a number and what it counts, or inside a date, which are read together. */
  private static final int LOOSE = 150;

  /** Between the parts of a date, a range, or a number that is divided by spaces. */
  static final int PART = 3 * LOOSE;

  /** Inside a word or a number, or between it and its sign. */
  static final int WORD = Runs.WORD;

  /** A line that is almost empty; the composer adds it. */
  static final long ALMOST_EMPTY = 1_000_000_000L;

  /** A mark on the wrong side of the line end. */
  static final long PROHIBITED = 10_000_000_000L;

  /** Inside what is one character to the reader. */
  private static final long INSEPARABLE = 1_000_000_000_000L;

  /** Behind a space or before a combining mark there is never a need for it. */
  static final long IMPOSSIBLE = Long.MAX_VALUE;

  /** What stands before a number and belongs to it. */
  static final String SIGNS = "+-−±∓＋－￥¥$＄€£￡￠#＃№§≈≤≥<>＜＞=";

  private static final String FIXED_SPACES = "\u00A0\u2007\u202F";

  private final int[] text;
  private final CharacterClass[] classes;
  private final int[] runs;

  BreakRules(int[] text, CharacterClass[] classes) {
    this.text = text;
    this.classes = classes;
    this.runs = Runs.penalties(text, classes);
  }

  /** What it costs to end a line before the character at an index from 1. */
  long penalty(int index) {
    CharacterClass before = classes[index - 1];
    CharacterClass after = classes[index];
    if (after == COMBINING || after == SPACE) {
      return IMPOSSIBLE;
    }
    if (before == DOUBLE_MARK && text[index - 1] == text[index]) {
      return INSEPARABLE;
    }
    if (runs[index] > Runs.ADDRESS) {
      return isProhibited(index) ? PROHIBITED : runs[index];
    }
    if (runs[index] != Runs.NONE) {
      return runs[index];
    }
    if (isProhibited(index)) {
      return PROHIBITED;
    }
    return before == SPACE ? behindSpace(index) : betweenCharacters(index);
  }

  private boolean isProhibited(int index) {
    int last = index - 1;
    while (last > 0 && classes[last] == SPACE) {
      last--;
    }
    return classes[last] == OPENING
        || classes[index] == CLOSING && runs[index] == Runs.NONE
        || text[last] == '／'
        || isSingleDash(index);
  }

  /** One — joins (连接号) and never starts a line; two are a mark of their own (破折号). */
  private boolean isSingleDash(int index) {
    return classes[index] == DOUBLE_MARK
        && text[index] != '…'
        && text[index] != '⸺'
        && (index == text.length - 1 || text[index + 1] != text[index]);
  }

  private long behindSpace(int index) {
    if (FIXED_SPACES.indexOf(text[index - 1]) >= 0) {
      return WORD;
    }
    boolean behindDigit = index > 1 && classes[index - 2] == DIGIT;
    if (behindDigit && classes[index] == DIGIT) {
      return 20L * LOOSE;
    }
    return behindDigit && CharacterClass.isWide(text[index]) && classes[index] != OPENING
        ? LOOSE
        : FREE;
  }

  private long betweenCharacters(int index) {
    int before = text[index - 1];
    int after = text[index];
    if (SIGNS.indexOf(before) >= 0 && CharacterClass.isDigit(after)) {
      return WORD;
    }
    if (CharacterClass.isDigit(before)) {
      return isUnitSign(after) ? WORD : isDatePart(index) ? PART : LOOSE;
    }
    if (CharacterClass.isDigit(after) && CharacterClass.isWide(before)) {
      return isDatePart(index) || isRange(index) ? PART : LOOSE;
    }
    return FREE;
  }

  /** ㎡ and its like: units that are one character. */
  private static boolean isUnitSign(int codePoint) {
    return codePoint >= 0x3371 && codePoint <= 0x33DF || codePoint == 'Ω' || codePoint == '℃';
  }

  private boolean isDatePart(int index) {
    return "年月日".indexOf(text[index]) >= 0 || "年月".indexOf(text[index - 1]) >= 0;
  }

  private boolean isRange(int index) {
    return index > 1
        && "—–～〜－".indexOf(text[index - 1]) >= 0
        && CharacterClass.isDigit(text[index - 2]);
  }
}
