package org.yinfa.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date out of a printed line such as （2018年1月17日）. */
final class PrintedDate {

  private static final Pattern DATE = Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");

  private PrintedDate() {}

  static Optional<LocalDate> find(String line) {
    Matcher matcher = DATE.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException notOnTheCalendar) {
      // the line is printed as it stands; it only can't serve as the date of the file
      return Optional.empty();
    }
  }
}
