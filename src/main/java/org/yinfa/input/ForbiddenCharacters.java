package org.yinfa.input;

import java.util.Locale;
import java.util.Optional;
import org.yinfa.problem.ProblemCode;

/** Knows which characters a printed text can't hold, whatever its fonts. */
final class ForbiddenCharacters {

  private static final int LONGEST_QUOTATION = 60;

  private ForbiddenCharacters() {}

  /** What is wrong with the code point, or nothing if only the fonts decide. */
  static Optional<ProblemCode> fault(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> Optional.of(InputProblem.CONTROL_CHARACTER);
      case Character.SURROGATE -> Optional.of(InputProblem.LONE_SURROGATE);
      case Character.FORMAT,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          Optional.of(InputProblem.INVISIBLE_CHARACTER);
      case Character.UNASSIGNED ->
          isNewIdeograph(codePoint)
              ? Optional.empty()
              : Optional.of(InputProblem.INVISIBLE_CHARACTER);
      default ->
          isIgnorable(codePoint) ? Optional.of(InputProblem.INVISIBLE_CHARACTER) : Optional.empty();
    };
  }

  static boolean isBlank(String text) {
    return text.codePoints().allMatch(Character::isSpaceChar);
  }

  /** The code point as Unicode writes it, such as U+200B. */
  static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** The text as a message can show it: short, and without characters that can't be shown. */
  static String quoted(String text) {
    String shown = visible(text);
    return shown.codePointCount(0, shown.length()) <= LONGEST_QUOTATION
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
  }

  /** The text with U+FFFD for every character that can't be shown. */
  static String visible(String text) {
    return text.codePoints()
        .map(codePoint -> fault(codePoint).isPresent() ? 0xFFFD : codePoint)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * Planes 2 and 3 are for ideographs alone, so one that this Java doesn't know yet is a newer
   * character and not a mistake; the answer then is the same on every Java.
   */
  private static boolean isNewIdeograph(int codePoint) {
    int plane = codePoint >> 16;
    return (plane == 2 || plane == 3) && (codePoint & 0xFFFE) != 0xFFFE;
  }

  /** Unicode's Default_Ignorable_Code_Point, as far as the general category doesn't tell. */
  private static boolean isIgnorable(int codePoint) {
    return codePoint == 0x034F
        || isIn(codePoint, 0x115F, 0x1160)
        || isIn(codePoint, 0x17B4, 0x17B5)
        || isIn(codePoint, 0x180B, 0x180F)
        || codePoint == 0x3164
        || isIn(codePoint, 0xFE00, 0xFE0F)
        || codePoint == 0xFFA0
        || isIn(codePoint, 0xE0000, 0xE0FFF);
  }

  private static boolean isIn(int codePoint, int first, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
