package org.yinfa.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a printed cell says.
 *
 * @param text the cell as it is printed
 * @param number its number, if it says one
 * @param rest what stands behind the number: a unit, or a remark in brackets
 */
public record CellValue(String text, Type type, @Nullable BigDecimal number, String rest) {

  /** How a cell can be read. */
  public enum Type {
    /** Nothing, or only white space. It is never taken for nought. */
    BLANK,
    NUMBER,
    /** A mark that says that the cell doesn't apply. */
    NOT_APPLICABLE,
    WORDS
  }

  /** Numbers with more digits are words: no report has them, and they would cost time. */
  static final int MOST_DIGITS = 40;

  /** Longer cells are words, as the schema admits none in a form. */
  private static final int MOST_CHARACTERS = 500;

  private static final Set<String> NOT_APPLICABLE =
      Set.of("/", "／", "\\", "-", "－", "—", "——", "–", "不适用", "N/A", "n/a", "无此项");

  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(.*)", Pattern.DOTALL);

  /** A remark in brackets, a unit, or a unit and a remark. */
  private static final Pattern REST =
      Pattern.compile("(?:亿元|万元|元|件|条|项|次|个|宗|部|人次|人)?(?:[（(][^（()）]*[)）])?");

  /** Reads a cell. */
  public static CellValue of(String text) {
    String plain = halfWidth(text).strip();
    if (plain.isEmpty()) {
      return new CellValue(text, Type.BLANK, null, "");
    }
    if (NOT_APPLICABLE.contains(plain)) {
      return new CellValue(text, Type.NOT_APPLICABLE, null, "");
    }
    Matcher matcher = NUMBER.matcher(plain);
    if (plain.length() > MOST_CHARACTERS || !matcher.matches()) {
      return words(text);
    }
    String digits = matcher.group(2).replace(",", "");
    String decimals = Optional.ofNullable(matcher.group(3)).orElse("");
    String rest = matcher.group(4).strip();
    if (digits.length() + decimals.length() > MOST_DIGITS || !REST.matcher(rest).matches()) {
      return words(text);
    }
    String sign = matcher.group(1).equals("-") ? "-" : "";
    return new CellValue(text, Type.NUMBER, new BigDecimal(sign + digits + decimals), rest);
  }

  private static CellValue words(String text) {
    return new CellValue(text, Type.WORDS, null, "");
  }

  /** The number, or nothing for a cell that says none. */
  public Optional<BigDecimal> value() {
    return Optional.ofNullable(number);
  }

  /** Full-width digits and signs as half-width ones, and every kind of space as a space. */
  private static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(halfWidth(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char halfWidth(char c) {
    if (c >= '０' && c <= '９') {
      return (char) (c - '０' + '0');
    }
    return switch (c) {
      case '\u3000', '\u00A0', '\u2002', '\u2003', '\u2009', '\u200B', '\uFEFF', '\t' -> ' ';
      case '−', '－', '﹣' -> '-';
      case '＋' -> '+';
      case '，' -> ',';
      case '．' -> '.';
      default -> c;
    };
  }
}
