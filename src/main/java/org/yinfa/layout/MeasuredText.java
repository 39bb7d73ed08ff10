package org.yinfa.layout;

import java.util.ArrayList;
import java.util.List;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.layout.font.PrintedCharacter;
import org.yinfa.layout.font.Shape;
import org.yinfa.layout.line.LineText;

/** Text in the faces that print it, piece by piece, and how wide each of its characters is. */
final class MeasuredText {

  /** Divides parts of a text; it is never printed itself. */
  private static final PrintedCharacter LINE_FEED =
      new PrintedCharacter("", Shape.NATURAL, 0, false, false);

  /** Every shape that depends on the neighbours fills one em. */
  private static final int EM = 1000;

  private final FontLibrary fonts;
  private final List<Letter> letters = new ArrayList<>();

  /**
   * A character with what is known of it.
   *
   * @param size the size of the type, in thousandths of a point
   * @param isFallback whether the first font of its role does without it
   */
  private record Letter(int codePoint, int size, PrintedCharacter printed, boolean isFallback) {}

  MeasuredText(FontLibrary fonts) {
    this.fonts = fonts;
  }

  /**
   * @param size the size of the type, in thousandths of a point
   */
  void append(String part, String role, int size) {
    String firstFace = fonts.chain(role).get(0);
    part.codePoints()
        .forEach(
            codePoint -> {
              PrintedCharacter printed = printed(role, codePoint);
              boolean isFallback = !printed.equals(LINE_FEED) && !printed.file().equals(firstFace);
              letters.add(new Letter(codePoint, size, printed, isFallback));
            });
  }

  private PrintedCharacter printed(String role, int codePoint) {
    PrintedCharacter printed = codePoint == '\n' ? LINE_FEED : fonts.character(role, codePoint);
    if (printed == null) {
      throw new IllegalStateException(
          "a character that no font has was let through: " + Character.toString(codePoint));
    }
    return printed;
  }

  int length() {
    return letters.size();
  }

  int codePoint(int index) {
    return letters.get(index).codePoint;
  }

  String face(int index) {
    return letters.get(index).printed.file();
  }

  boolean isFallback(int index) {
    return letters.get(index).isFallback;
  }

  /**
   * The shape that a character has where no line squeezes it: its neighbours have a say before its
   * role.
   */
  Shape shape(int index) {
    Letter letter = letters.get(index);
    return Shape.between(
        index > 0 ? letters.get(index - 1).codePoint : 0,
        letter.codePoint,
        index < letters.size() - 1 ? letters.get(index + 1).codePoint : 0,
        letter.printed.shape());
  }

  /** The natural width of the whole text in type of one size, in thousandths of its em. */
  int width() {
    int width = 0;
    for (int i = 0; i < letters.size(); i++) {
      width += advance(i);
    }
    return width;
  }

  /** A part of the text as the composer sees it. */
  LineText part(int from, int to) {
    int length = to - from;
    var text =
        new LineText(new int[length], new int[length], new boolean[length], new boolean[length]);
    for (int i = 0; i < length; i++) {
      Letter letter = letters.get(from + i);
      text.codePoints()[i] = letter.codePoint;
      text.widths()[i] = (int) ((long) advance(from + i) * letter.size / EM);
      text.blankStart()[i] = letter.printed.blankStart();
      text.blankEnd()[i] = letter.printed.blankEnd();
    }
    return text;
  }

  private int advance(int index) {
    PrintedCharacter printed = letters.get(index).printed;
    return shape(index) == printed.shape() ? printed.advance() : EM;
  }
}
