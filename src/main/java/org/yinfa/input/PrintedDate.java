package org.yinfa.input;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as Chinese documents print it, in Arabic or Chinese numerals; it need not exist. */
record PrintedDate(int year, int month, int day) {

  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final char TEN = '十';

  private static final Pattern FORM =
      Pattern.compile("(.{4})[年.\\-/．／－](.{1,3})[月.\\-/．／－](.{1,3}?)[日号]?");

  /** Reads the text, or finds that it is not a date and may say anything. */
  static Optional<PrintedDate> of(String text) {
    Matcher form = FORM.matcher(withoutSpaces(text));
    if (!form.matches()) {
      return Optional.empty();
    }
    OptionalInt year = digits(form.group(1));
    OptionalInt month = number(form.group(2));
    OptionalInt day = number(form.group(3));
    return year.isPresent() && month.isPresent() && day.isPresent()
        ? Optional.of(new PrintedDate(year.getAsInt(), month.getAsInt(), day.getAsInt()))
        : Optional.empty();
  }

  boolean isOn(LocalDate date) {
    return year == date.getYear() && month == date.getMonthValue() && day == date.getDayOfMonth();
  }

  private static String withoutSpaces(String text) {
    return text.codePoints()
        .filter(codePoint -> !Character.isSpaceChar(codePoint))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A number below a hundred: 17, 十七, 二十, 〇七. */
  private static OptionalInt number(String text) {
    int ten = text.indexOf(TEN);
    if (ten < 0) {
      return digits(text);
    }
    OptionalInt tens = ten == 0 ? OptionalInt.of(1) : digits(text.substring(0, ten));
    String rest = text.substring(ten + 1);
    OptionalInt ones = rest.isEmpty() ? OptionalInt.of(0) : digits(rest);
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

  /** Zero is 〇 (U+3007), 零, or the circle U+25CB that looks like the first. */
  private static int digit(char character) {
    if (character == '零' || character == '○') {
      return 0;
    }
    int chinese = CHINESE_DIGITS.indexOf(character);
    return chinese >= 0 ? chinese : Character.digit(character, 10);
  }
}
