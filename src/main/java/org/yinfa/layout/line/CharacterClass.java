package org.yinfa.layout.line;

import java.util.Arrays;

/** The classes of characters that line breaking distinguishes. */
enum CharacterClass {
  /**
   * Opens a quotation, a title or a parenthesis: never at the end of a line (GB/T 15834-2011, 5.1).
   */
  OPENING,
  /** Closes something, ends a phrase or joins two: never at the start of a line. */
  CLOSING,
  /** A Chinese character, or anything else that fills its em box. */
  IDEOGRAPHIC,
  /** —— and ……: two characters that are one mark. */
  DOUBLE_MARK,
  DIGIT,
  /** Letters and signs of alphabetic scripts, which keep together. */
  ALPHABETIC,
  SPACE,
  /** Written onto the character before it. */
  COMBINING;

  private static final String OPENINGS = "“‘「『（［〔【｛〈《〖〘〚〝｟｢﹙﹛﹝([{";

  /** Among them 连接号, 间隔号 and 分隔号 in all their code points. */
  private static final String CLOSINGS =
      "。．，、：；！？‼⁇⁈⁉”’」』）］〕】｝〉》〗〙〛〞〟｠｣﹚﹜﹞｡､﹐﹑﹒﹔﹕﹖﹗)]},.:;!?" + "–‒～〜－-‐‑~·•・‧･∙⋅／/%％‰‱℃℉°′″";

  private static final String DOUBLE_MARKS = "—…⸺―─";

  /** Whether each character of the BMP takes a whole em, and what it is: asked for each letter. */
  private static final boolean[] WIDE = new boolean[Character.MAX_VALUE + 1];

  private static final CharacterClass[] CLASSES = new CharacterClass[Character.MAX_VALUE + 1];

  static {
    "“”‘’—…·⸺①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ℃‰→←↑↓□■○●△▲☆★◇◆"
        .chars()
        .forEach(character -> WIDE[character] = true);
    int[][] blocks = {
      {0x2E80, 0xA4CF},
      {0xAC00, 0xD7A3},
      {0xF900, 0xFAFF},
      {0xFE30, 0xFE4F},
      {0xFF01, 0xFF60},
      {0xFFE0, 0xFFE6}
    };
    for (int[] block : blocks) {
      Arrays.fill(WIDE, block[0], block[1] + 1, true);
    }
    for (int character = 0; character < CLASSES.length; character++) {
      CLASSES[character] = byType(character);
    }
    OPENINGS.chars().forEach(character -> CLASSES[character] = OPENING);
    CLOSINGS.chars().forEach(character -> CLASSES[character] = CLOSING);
    DOUBLE_MARKS.chars().forEach(character -> CLASSES[character] = DOUBLE_MARK);
    for (int digit = '0'; digit <= '9'; digit++) {
      CLASSES[digit] = DIGIT;
    }
  }

  private static CharacterClass byType(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR -> SPACE;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          COMBINING;
      default -> isWide(codePoint) ? IDEOGRAPHIC : ALPHABETIC;
    };
  }

  /** What each character of a paragraph is there: straight quotation marks open and close too. */
  static CharacterClass[] of(int[] text) {
    var classes = new CharacterClass[text.length];
    Arrays.setAll(classes, i -> of(text[i]));
    StraightQuotes.resolve(text, classes);
    return classes;
  }

  static CharacterClass of(int codePoint) {
    return codePoint < CLASSES.length ? CLASSES[codePoint] : byType(codePoint);
  }

  /**
   * Whether a character takes a whole em, whatever the face: the Chinese blocks and the full-width
   * forms.
   */
  static boolean isWide(int codePoint) {
    return codePoint < WIDE.length ? WIDE[codePoint] : codePoint >= 0x20000;
  }

  /** A half-width digit, or one of full width. */
  static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9' || codePoint >= '０' && codePoint <= '９';
  }
}
