package org.yinfa.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The space between the characters of composed lines, on its way past FOP. FOP lays a line out as
 * if there were none; a pair of private-use characters at its head, of no width and never printed,
 * tells {@link SpacingPainter} where to find what belongs between its characters. Inlines would
 * tell FOP itself, but cost it half as much again as the whole document. For one document.
 */
final class SpacedText {

  private static final int RADIX = 0x800;
  private static final int MARK_LENGTH = 2;

  private final PrivateUse.Range characters;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A stretch of a line in one face.
   *
   * @param shift how far it starts to the right of where FOP puts it, in thousandths of a point
   * @param gaps the space after each of its characters, in thousandths of a point
   */
  record Piece(int shift, int[] gaps) {}

  SpacedText(PrivateUse characters) {
    this.characters = characters.take(RADIX);
  }

  /** The mark to put before the text of a piece. */
  String mark(Piece piece) {
    int index = pieces.size();
    if (index >= RADIX * RADIX) {
      throw new IllegalStateException("a document has more lines than can be told apart");
    }
    pieces.add(piece);
    return "" + characters.at(index / RADIX) + characters.at(index % RADIX);
  }

  boolean isMark(int character) {
    return characters.contains(character);
  }

  boolean isMarked(String text) {
    return text.length() > MARK_LENGTH && isMark(text.charAt(0));
  }

  static String unmarked(String text) {
    return text.substring(MARK_LENGTH);
  }

  Piece piece(String marked) {
    return pieces.get(
        characters.indexOf(marked.charAt(0)) * RADIX + characters.indexOf(marked.charAt(1)));
  }
}
