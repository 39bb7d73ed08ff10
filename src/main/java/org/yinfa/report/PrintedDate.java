package org.yinfa.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as documents print it: 2018年1月17日, 二〇一八年一月十七日, 2018.1.17. It need not be on the calendar.
 */
public record PrintedDate(int year, int month, int day) {

  private static final int MONTHS = 12;
  private static final char TEN = '十';
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  // 〇 is often typed as a circle or as the letter O
  private static final String OTHER_ZEROS = "零○OＯ";

  private static final Pattern IN_FULL = Pattern.compile("(.{4})年(.{1,3})月(.{1,3})日");
  private static final Pattern ANY_FORM =
      Pattern.compile("(.{4})[年.\\-/．／－](.{1,3})[月.\\-/．／－](.{1,3}?)[日号]?");
  private static final Pattern ARABIC = Pattern.compile("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日");

  /** The form of GB/T 9704-2012, 7.3.5.4: the full year, and no leading zeros. */
  public static String standardForm(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** Reads a text that is a date and nothing else, in any form; spaces don't matter. */
  public static Optional<PrintedDate> of(String text) {
    return read(ANY_FORM, text);
  }

  /** Reads a text that is a date with its 年, 月 and 日 and nothing else; spaces don't matter. */
  public static Optional<PrintedDate> inFull(String text) {
    return read(IN_FULL, text);
  }

  /**
   * Finds the first date in a line such as （2018年1月17日）. Only the standard's numerals count, as
   * this date goes into the metadata, and checks look for it on the pages in that form.
   */
  static Optional<PrintedDate> find(String line) {
    Matcher date = ARABIC.matcher(line);
    return date.find() ? inFull(date.group()) : Optional.empty();
  }

  /** The day of the calendar, or empty when there is no such day. */
  public Optional<LocalDate> onCalendar() {
    boolean real =
        year > 0
            && month > 0
            && month <= MONTHS
            && day > 0
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  public boolean isOn(LocalDate date) {
    return onCalendar().filter(date::equals).isPresent();
  }

  private static Optional<PrintedDate> read(Pattern form, String text) {
    Matcher parts = form.matcher(withoutSpaces(text));
    if (!parts.matches()) {
      return Optional.empty();
    }
    OptionalInt year = digits(parts.group(1));
    OptionalInt month = number(parts.group(2));
    OptionalInt day = number(parts.group(3));
    return year.isPresent() && month.isPresent() && day.isPresent()
        ? Optional.of(new PrintedDate(year.getAsInt(), month.getAsInt(), day.getAsInt()))
        : Optional.empty();
  }

  private static String withoutSpaces(String text) {
    return text.codePoints()
        .filter(
            character -> !Character.isSpaceChar(character) && !Character.isWhitespace(character))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A number such as 17, 十七, 二十 or 〇七. */
  private static OptionalInt number(String text) {
    int ten = text.indexOf(TEN);
    if (ten < 0) {
      return digits(text);
    }
    OptionalInt tens = ten == 0 ? OptionalInt.of(1) : digits(text.substring(0, ten));
    OptionalInt ones = digits(text.substring(ten + 1));
    return tens.isPresent() && ones.isPresent()
        ? OptionalInt.of(tens.getAsInt() * 10 + ones.getAsInt())
        : OptionalInt.empty();
  }

  private static OptionalInt digits(String text) {
    int number = 0;
    for (int at = 0; at < text.length(); at++) {
      int digit = digit(text.charAt(at));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      number = number * 10 + digit;
    }
    return OptionalInt.of(number);
  }

  private static int digit(char character) {
    if (OTHER_ZEROS.indexOf(character) >= 0) {
      return 0;
    }
    int chinese = CHINESE_DIGITS.indexOf(character);
    return chinese >= 0 ? chinese : Character.digit(character, 10);
  }
}
