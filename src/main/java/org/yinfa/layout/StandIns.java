package org.yinfa.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yinfa.layout.font.Shape;

/**
 * Private-use characters that travel through FOP in the place of characters in a shape of their
 * own, which FOP knows nothing of, of characters beyond the BMP (FOP counts the space between
 * characters by UTF-16 code unit and would leave a gap behind each), and of spaces and accents that
 * FOP would measure in its own way. The fonts of the document turn them back, so that none reaches
 * the file. For one document; a report itself holds no private-use character.
 */
final class StandIns {

  private static final int MOST = 0x1000;

  private final PrivateUse.Range characters;
  private final Map<Printed, Character> standIns = new HashMap<>();
  private final List<Printed> printed = new ArrayList<>();

  /** What is printed: a code point in a shape. */
  record Printed(int codePoint, Shape shape) {}

  StandIns(PrivateUse characters) {
    this.characters = characters.take(MOST);
  }

  /** What to send through FOP for a code point in a shape. */
  char of(int codePoint, Shape shape) {
    if (shape == Shape.usual(codePoint)
        && Character.isBmpCodePoint(codePoint)
        && !isSpecial(codePoint)) {
      return (char) codePoint;
    }
    return standIns.computeIfAbsent(new Printed(codePoint, shape), this::add);
  }

  /** Whether FOP would stretch the character or give it a width of its own. */
  private static boolean isSpecial(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private char add(Printed character) {
    if (printed.size() == MOST) {
      throw new IllegalStateException(
          "a document has more characters beyond the BMP than any font");
    }
    printed.add(character);
    return characters.at(printed.size() - 1);
  }

  /** What a character that FOP asks for stands for. */
  Printed behind(int character) {
    int index = characters.indexOf(character);
    if (index >= 0 && index < printed.size()) {
      return printed.get(index);
    }
    return new Printed(character, Shape.usual(character));
  }
}
