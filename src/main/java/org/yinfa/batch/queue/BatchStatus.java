package org.yinfa.batch.queue;

/**
 * How far a batch is.
 *
 * @param done the reports that have their outcome, failed ones among them
 */
public record BatchStatus(String id, State state, long reports, long done, long failed) {

  /** The stages of a batch's life. */
  public enum State {
    /** Its reports are being stored; no client sees it yet. */
    RECEIVING,
    OPEN,
    FINISHED,
    /** No client sees it any more; its rows are being deleted. */
    REMOVED
  }
}
