package org.yinfa.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yinfa.report.PrintedDate;

/** The dates of a report are days of the calendar, and what is printed says the same day. */
final class DateCheck {

  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");

  private DateCheck() {}

  static void check(JsonNode tree, Problems problems) {
    Located report = Located.report(tree);
    checkDate(report.field("properties").field("date"), problems);
    checkDate(report.field("imprint").field("printedOn"), problems);
    Located signature = report.field("signature");
    checkDate(signature.field("date"), problems)
        .ifPresent(date -> checkPrinted(signature.field("printedDate"), date, problems));
  }

  /** ISO_LOCAL_DATE resolves strictly, so that 30 February is no date. */
  private static Optional<LocalDate> checkDate(Located place, Problems problems) {
    String text = place.node().textValue();
    if (text == null || problems.isAt(place.pointer())) {
      return Optional.empty();
    }
    if (FORM.matcher(text).matches()) {
      try {
        return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
      } catch (DateTimeParseException e) {
        impossible(place, text, problems);
        return Optional.empty();
      }
    }
    impossible(place, text, problems);
    return Optional.empty();
  }

  private static void impossible(Located place, String text, Problems problems) {
    problems.add(place.pointer(), InputProblem.IMPOSSIBLE_DATE, ForbiddenCharacters.quoted(text));
  }

  private static void checkPrinted(Located printed, LocalDate date, Problems problems) {
    String text = printed.node().textValue();
    if (text != null && PrintedDate.of(text).filter(read -> !read.isOn(date)).isPresent()) {
      problems.add(
          printed.pointer(), InputProblem.DATES_DIFFER, ForbiddenCharacters.quoted(text), date);
    }
  }
}
