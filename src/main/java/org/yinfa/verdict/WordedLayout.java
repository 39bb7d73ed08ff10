package org.yinfa.verdict;

import java.util.List;
import java.util.Locale;

/**
 * A {@link LayoutReport} in one language, as it is written to files.
 *
 * @param pages how many were measured
 */
public record WordedLayout(
    int pages,
    List<Departure> findings,
    List<Departure> notes,
    List<LayoutMeasurement> measurements) {

  /**
   * A {@link LayoutFinding} in words.
   *
   * @param rule the name of the rule, for programs
   */
  public record Departure(
      String clause,
      String rule,
      int page,
      double x,
      double y,
      String measured,
      String required,
      String text) {

    static Departure of(LayoutFinding finding, Locale locale) {
      LayoutPlace place = finding.place();
      return new Departure(
          finding.rule().clause(),
          finding.rule().id(),
          place.page(),
          place.x(),
          place.y(),
          finding.measured().in(locale),
          finding.required().in(locale),
          place.shown().in(locale));
    }
  }
}
