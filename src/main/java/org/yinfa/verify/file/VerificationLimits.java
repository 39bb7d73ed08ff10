package org.yinfa.verify.file;

import java.time.Duration;

/**
 * What the checks of one file may cost. Each limit has its name in the configuration (limits.…).
 *
 * @param pages how many pages it may have
 * @param inflatedBytes what all its streams may come to unpacked, counted each time one is read
 * @param streamBytes the size of one stream unpacked that is held in memory
 * @param time how long it may take
 */
public record VerificationLimits(int pages, long inflatedBytes, long streamBytes, Duration time) {

  /** For files of the program's own making. */
  static final VerificationLimits NONE =
      new VerificationLimits(
          Integer.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Duration.ofDays(365));
}
