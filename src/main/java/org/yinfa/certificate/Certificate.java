package org.yinfa.certificate;

import java.util.List;

/**
 * What the pages of one file measure.
 *
 * @param findings departures from the standard; none where the layout is right
 * @param notes what a careful reader would avoid and no clause forbids, or what the words of the
 *     report bring along
 */
public record Certificate(
    int pages, List<Finding> findings, List<Finding> notes, List<Measurement> measurements) {

  public boolean isClean() {
    return findings.isEmpty();
  }
}
