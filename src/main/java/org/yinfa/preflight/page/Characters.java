package org.yinfa.preflight.page;

/**
 * What characters may do at the ends of a line (GB/T 15834-2011, 5.1; CLREQ, 3.1.3, basic level).
 */
public final class Characters {

  /** 点号, closing marks, what counts or measures, and the marks of 5.1.8 in each code point. */
  private static final String NEVER_FIRST =
      "。．，、：；！？‼⁇⁈⁉｡､﹐﹑﹒﹔﹕﹖﹗,.:;!?"
          + "”’」』）］〕】｝〉》〗〙〛〞〟｠｣﹚﹜﹞)]}"
          + "％‰‱℃℉°′″%"
          + "－-‐‑‒–～〜~·•・･‧∙⋅／/";

  private static final String NEVER_LAST = "“‘「『（［〔【｛〈《〖〘〚〝｟｢﹙﹛﹝([{／";
  private static final String CURRENCIES = "￥¥$＄€£￡";
  private static final String DASHES = "—―─";
  private static final String DOUBLE = DASHES + "…⸺";
  private static final String STRAIGHT_QUOTES = "\"'＂＇";
  private static final String WIDE_BEYOND_BLOCKS = "“”‘’—…·⸺";

  private Characters() {}

  public static boolean isNeverFirst(int codePoint) {
    return NEVER_FIRST.indexOf(codePoint) >= 0 || isCombining(codePoint);
  }

  public static boolean isNeverLast(int codePoint) {
    return NEVER_LAST.indexOf(codePoint) >= 0 || CURRENCIES.indexOf(codePoint) >= 0;
  }

  /** Whether two characters in a row are one mark, as —— and …… are. */
  public static boolean areOneMark(int first, int second) {
    return first == second && DOUBLE.indexOf(first) >= 0;
  }

  /** Whether a character is half of 破折号, and alone 连接号. */
  public static boolean isJoiningDash(int codePoint) {
    return DASHES.indexOf(codePoint) >= 0;
  }

  /** Whether a character opens and closes: which of the two, its place in the text says. */
  public static boolean isStraightQuote(int codePoint) {
    return STRAIGHT_QUOTES.indexOf(codePoint) >= 0;
  }

  public static boolean isMark(int codePoint) {
    return isNeverFirst(codePoint) || isNeverLast(codePoint) || DOUBLE.indexOf(codePoint) >= 0;
  }

  /** Whether a character is a digit, of half or of full width. */
  public static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9' || codePoint >= '０' && codePoint <= '９';
  }

  public static boolean isDash(int codePoint) {
    return codePoint == '—' || codePoint == '–' || codePoint == '-' || codePoint == '―';
  }

  public static boolean isCombining(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a character is set in a cell of the grid: Chinese, or a full-width form or mark. */
  public static boolean isWide(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0xA4CF
        || codePoint >= 0xF900 && codePoint <= 0xFAFF
        || codePoint >= 0xFE30 && codePoint <= 0xFE4F
        || codePoint >= 0xFF01 && codePoint <= 0xFF60
        || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
        || codePoint >= 0x20000
        || WIDE_BEYOND_BLOCKS.indexOf(codePoint) >= 0;
  }
}
