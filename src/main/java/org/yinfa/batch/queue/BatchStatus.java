package org.yinfa.batch.queue;

/**
 * How far a batch is.
 *
 * @param done the reports that have their outcome, failed ones among them
 */
public record BatchStatus(String id, State state, long reports, long done, long failed) {

  /** Where a batch stands in its life. */
  public enum State {
    /** Its reports are on their way into the queue; nobody knows of it yet. */
    RECEIVING,
    OPEN,
    FINISHED,
    /** It is gone for everybody, and its rows are about to be. */
    REMOVED
  }
}
