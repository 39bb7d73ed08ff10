package org.yinfa.xml;

/**
 * Numbers headings that came without a mark, in the sequence 一、（一）1.（1） of GB/T 9704-2012, 7.3.3,
 * and finds the depth of each in the tag tree.
 */
final class HeadingMarks {

  private static final String DIGITS = "零一二三四五六七八九";
  private final int[] numbers = new int[5];
  private int depth;

  /** Counts a heading, whether it has a mark of its own or not. */
  String next(int level) {
    numbers[level]++;
    for (int below = level + 1; below < numbers.length; below++) {
      numbers[below] = 0;
    }
    // ISO 14289-1, 7.4.2 allows no level to be skipped on the way down; a skipped one shows in the
    // look alone
    depth = Math.min(level, depth + 1);
    int number = numbers[level];
    return switch (level) {
      case 1 -> chinese(number) + "、";
      case 2 -> "（" + chinese(number) + "）";
      case 3 -> number + ".";
      default -> "（" + number + "）";
    };
  }

  /**
   * The depth in the tag tree of the heading counted last: its level, but at most one below the one
   * before.
   */
  int depth() {
    return depth;
  }

  private static String chinese(int number) {
    if (number >= 100) {
      // no report has a hundred chapters; plain digits are still right and unique
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? digit(tens) : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digit(ones) : "");
  }

  private static String digit(int value) {
    return DIGITS.substring(value, value + 1);
  }
}
