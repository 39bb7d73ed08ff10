package org.yinfa.verdict;

import java.util.List;
import java.util.Locale;

/**
 * What the pages of one file measure.
 *
 * @param findings departures from the standard; none where the layout is right
 * @param notes what no clause forbids but a careful typographer avoids, or what the words of the
 *     report lead to
 */
public record LayoutReport(
    int pages,
    List<LayoutFinding> findings,
    List<LayoutFinding> notes,
    List<LayoutMeasurement> measurements) {

  /** The same in the language asked for. */
  public WordedLayout in(Locale locale) {
    return new WordedLayout(pages, worded(findings, locale), worded(notes, locale), measurements);
  }

  private static List<WordedLayout.Departure> worded(List<LayoutFinding> found, Locale locale) {
    return found.stream().map(each -> WordedLayout.Departure.of(each, locale)).toList();
  }

  public boolean isClean() {
    return findings.isEmpty();
  }
}
