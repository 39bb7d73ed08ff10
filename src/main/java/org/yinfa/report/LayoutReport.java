package org.yinfa.report;

import java.util.List;

/**
 * What the pages of one file measure.
 *
 * @param findings departures from the standard; none where the layout is right
 * @param notes what a careful reader would avoid and no clause forbids, or what the words of the
 *     report bring along
 */
public record LayoutReport(
    int pages,
    List<LayoutFinding> findings,
    List<LayoutFinding> notes,
    List<LayoutMeasurement> measurements) {

  public boolean isClean() {
    return findings.isEmpty();
  }
}
