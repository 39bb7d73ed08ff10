package org.yinfa.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Private-use characters that travel through FOP in the place of characters beyond the BMP: FOP
 * counts the space between characters by UTF-16 code unit and would leave a gap behind each. The
 * fonts of the document turn them back, so that none reaches the file. For one document; a report
 * itself holds no private-use character.
 */
final class StandIns {

  private static final char FIRST = '\uE000';
  private static final char LAST = '\uF8FF';

  private final Map<Integer, Character> standIns = new HashMap<>();
  private final List<Integer> codePoints = new ArrayList<>();

  /** What to send through FOP for a code point. */
  char of(int codePoint) {
    if (Character.isBmpCodePoint(codePoint)) {
      return (char) codePoint;
    }
    return standIns.computeIfAbsent(codePoint, this::add);
  }

  private char add(int codePoint) {
    int next = FIRST + codePoints.size();
    if (next > LAST) {
      throw new IllegalStateException(
          "a document has more characters beyond the BMP than any font");
    }
    codePoints.add(codePoint);
    return (char) next;
  }

  /** The code point behind what FOP asks for. */
  int behind(int character) {
    int index = character - FIRST;
    return index >= 0 && index < codePoints.size() ? codePoints.get(index) : character;
  }
}
