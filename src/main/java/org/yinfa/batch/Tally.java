package org.yinfa.batch;

/**
 * How many reports of a batch ended how.
 *
 * @param issued those whose PDF was rendered in this run
 * @param kept those whose PDF was there already and still fits
 * @param failed those without a PDF
 * @param isStopped whether the run ended before its last report
 */
public record Tally(long issued, long kept, long failed, boolean isStopped) {

  static final Tally NONE = new Tally(0, 0, 0, false);

  public long reports() {
    return issued + kept + failed;
  }

  /** Those whose PDF is there. */
  public long inPlace() {
    return issued + kept;
  }

  Tally plus(Outcome outcome, boolean isKept) {
    if (outcome instanceof Outcome.Failed) {
      return new Tally(issued, kept, failed + 1, isStopped);
    }
    return isKept
        ? new Tally(issued, kept + 1, failed, isStopped)
        : new Tally(issued + 1, kept, failed, isStopped);
  }

  Tally stopped() {
    return new Tally(issued, kept, failed, true);
  }
}
