package org.yinfa.importer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents print them: 2018年1月17日 or 二〇一八年一月十七日. */
final class PrintedDate {

  private static final int LONGEST = 40;
  private static final int MONTHS = 12;
  private static final String SPACE = "[\\s\\u00A0\\u3000]{0,4}";
  private static final String DIGIT = "[0-9０-９]";
  // 〇 is often typed as a circle or as the letter O.
  private static final String ZEROS = "〇零○OＯ";
  private static final String NUMERALS = "一二三四五六七八九";

  private static final String ARABIC_MONTH =
      String.join(SPACE, "(" + DIGIT + "{4})", "年", "(" + DIGIT + "{1,2})", "月");
  private static final Pattern ARABIC =
      Pattern.compile(String.join(SPACE, ARABIC_MONTH, "(" + DIGIT + "{1,2})", "日"));
  private static final Pattern MONTH = Pattern.compile(ARABIC_MONTH);
  private static final Pattern CHINESE =
      Pattern.compile(
          String.format(
              Locale.ROOT,
              "([%s%s]{4})年([%s十]{1,2})月([%s十]{1,3})日",
              ZEROS,
              NUMERALS,
              NUMERALS,
              NUMERALS));
  private static final Pattern BRACKETS = Pattern.compile("[（(](.*)[）)]");

  private PrintedDate() {}

  /** The date that is the whole of the text; empty too when the calendar has no such day. */
  static Optional<LocalDate> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher arabic = ARABIC.matcher(text);
    if (arabic.matches()) {
      return date(
          Integer.parseInt(arabic.group(1)),
          Integer.parseInt(arabic.group(2)),
          Integer.parseInt(arabic.group(3)));
    }
    Matcher chinese = CHINESE.matcher(text);
    return chinese.matches()
        ? date(year(chinese.group(1)), number(chinese.group(2)), number(chinese.group(3)))
        : Optional.empty();
  }

  /** Whether the text is a date, or a month, as it stands below a title, in brackets or bare. */
  static boolean isDateLine(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    Matcher brackets = BRACKETS.matcher(text);
    String bare = brackets.matches() ? WhiteSpace.strip(brackets.group(1)) : text;
    return read(bare).isPresent() || isMonth(bare);
  }

  private static boolean isMonth(String text) {
    Matcher month = MONTH.matcher(text);
    return month.matches()
        && date(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1).isPresent();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    boolean real =
        year > 0
            && month > 0
            && month <= MONTHS
            && day > 0
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  private static int year(String numerals) {
    return numerals
        .chars()
        .map(numeral -> NUMERALS.indexOf(numeral) + 1)
        .reduce(0, (year, digit) -> year * 10 + digit);
  }

  /** The value of 一 to 九十九; 0 for any other sequence of numerals. */
  private static int number(String numerals) {
    int ten = numerals.indexOf('十');
    String tens = ten < 0 ? "" : numerals.substring(0, ten);
    String ones = numerals.substring(ten + 1);
    if (tens.length() > 1 || ones.length() > 1 || ones.equals("十")) {
      return 0;
    }
    int value = ten < 0 ? 0 : 10 * (tens.isEmpty() ? 1 : NUMERALS.indexOf(tens) + 1);
    return ones.isEmpty() ? value : value + NUMERALS.indexOf(ones) + 1;
  }
}
