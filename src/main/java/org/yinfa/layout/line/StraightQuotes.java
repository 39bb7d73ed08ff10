package org.yinfa.layout.line;

/**
 * Tells opening straight quotation marks from closing ones. They take turns; an apostrophe between
 * letters is a letter, and the last mark of an odd number closes, unless nothing stands before it.
 */
final class StraightQuotes {

  private static final String MARKS = "\"'＂＇";

  private StraightQuotes() {}

  static void resolve(int[] text, CharacterClass[] classes) {
    for (int mark : MARKS.chars().toArray()) {
      boolean open = false;
      int last = -1;
      for (int i = 0; i < text.length; i++) {
        if (text[i] != mark || isApostrophe(classes, i)) {
          continue;
        }
        classes[i] = open ? CharacterClass.CLOSING : CharacterClass.OPENING;
        open = !open;
        last = i;
      }
      if (open && last > 0) {
        classes[last] = CharacterClass.CLOSING;
      }
    }
  }

  private static boolean isApostrophe(CharacterClass[] classes, int index) {
    return index > 0
        && index < classes.length - 1
        && classes[index - 1] == CharacterClass.ALPHABETIC
        && classes[index + 1] == CharacterClass.ALPHABETIC;
  }
}
