package org.yinfa.layout.line;

/** The classes of characters that line breaking distinguishes. */
enum CharacterClass {
  /**
   * Opens a quotation, a title or a parenthesis: never at the end of a line (GB/T 15834-2011, 5.1).
   */
  OPENING,
  /** Closes something or ends a phrase: never at the start of a line. */
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

  private static final String OPENINGS = "“‘「『（［〔【｛〈《〖([{";
  private static final String CLOSINGS = "。．，、：；！？‼⁇”’」』）］〕】｝〉》〗)]},.:;!?·・‧／～–-%％‰℃°‐";

  static CharacterClass of(int codePoint) {
    if (codePoint == '—' || codePoint == '…' || codePoint == '⸺') {
      return DOUBLE_MARK;
    }
    if (OPENINGS.indexOf(codePoint) >= 0) {
      return OPENING;
    }
    if (CLOSINGS.indexOf(codePoint) >= 0) {
      return CLOSING;
    }
    if (codePoint >= '0' && codePoint <= '9') {
      return DIGIT;
    }
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR -> SPACE;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          COMBINING;
      default -> isWide(codePoint) ? IDEOGRAPHIC : ALPHABETIC;
    };
  }

  /**
   * Whether a character takes a whole em, whatever the face: the Chinese blocks and the full-width
   * forms.
   */
  static boolean isWide(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0xA4CF
        || codePoint >= 0xAC00 && codePoint <= 0xD7A3
        || codePoint >= 0xF900 && codePoint <= 0xFAFF
        || codePoint >= 0xFE30 && codePoint <= 0xFE4F
        || codePoint >= 0xFF01 && codePoint <= 0xFF60
        || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
        || codePoint >= 0x20000
        || "“”‘’—…·⸺①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ℃‰→←↑↓□■○●△▲☆★◇◆".indexOf(codePoint) >= 0;
  }
}
