package org.yinfa.importer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfa.report.PrintedDate;

/** Lines that are a date: the last of a signature, and 题注 below a title. */
final class DateLine {

  // no date is longer, and long lines need not be searched
  private static final int LONGEST = 40;

  private static final Pattern BRACKETS = Pattern.compile("[（(](.*)[）)]");

  private DateLine() {}

  /** The date that is the whole of the text; empty too when the calendar has no such day. */
  static Optional<LocalDate> read(String text) {
    return text.length() > LONGEST
        ? Optional.empty()
        : PrintedDate.inFull(text).flatMap(PrintedDate::onCalendar);
  }

  /** Whether the text is a date, or a month, as it stands below a title, in brackets or bare. */
  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    Matcher brackets = BRACKETS.matcher(text);
    String bare = brackets.matches() ? WhiteSpace.strip(brackets.group(1)) : text;
    return read(bare).isPresent() || bare.endsWith("月") && read(bare + "1日").isPresent();
  }
}
