package org.yinfa.importer;

/** White space as Unicode defines it; Java leaves out the non-breaking spaces. */
final class WhiteSpace {

  private static final char NEXT_LINE = '\u0085';

  private WhiteSpace() {}

  static boolean is(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == NEXT_LINE;
  }

  /** The index of the first character that is not white; the length when all are. */
  static int leading(String text) {
    int start = 0;
    while (start < text.length() && is(text.charAt(start))) {
      start++;
    }
    return start;
  }

  static String strip(String text) {
    int start = leading(text);
    int end = text.length();
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isBlank(String text) {
    return leading(text) == text.length();
  }

  static String remove(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(character -> !is(character)).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
