package org.yinfa.layout;

/**
 * Hands out the private-use characters of the BMP (U+E000 to U+F8FF), each to one owner only. For
 * one document; a report itself holds none of them.
 */
final class PrivateUse {

  private static final int FIRST = 0xE000;
  private static final int END = 0xF900;

  private int next = FIRST;

  /** Characters that follow one another and that nobody else has. */
  record Range(char first, int size) {

    boolean contains(int character) {
      int index = indexOf(character);
      return index >= 0 && index < size;
    }

    /** The character at an index from 0. */
    char at(int index) {
      if (index < 0 || index >= size) {
        throw new IndexOutOfBoundsException("character " + index + " of " + size);
      }
      return (char) (first + index);
    }

    /** The place of a character, which need not be one of these. */
    int indexOf(int character) {
      return character - first;
    }
  }

  /**
   * Takes the next characters.
   *
   * @throws IllegalStateException if so many are not left
   */
  Range take(int size) {
    if (size > END - next) {
      throw new IllegalStateException(
          size + " private-use characters are needed, and " + (END - next) + " are left");
    }
    var range = new Range((char) next, size);
    next += size;
    return range;
  }
}
