package org.yinfa.issued;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The time of China, in which every date of issue is meant: a file says midnight of that day. */
public final class IssueTime {

  public static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private IssueTime() {}

  /** The date of issue that a moment in a file stands for. */
  public static LocalDate date(OffsetDateTime moment) {
    return moment.withOffsetSameInstant(CHINA).toLocalDate();
  }
}
