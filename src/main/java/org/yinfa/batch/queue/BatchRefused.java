package org.yinfa.batch.queue;

/** The queue can't do what it is asked for, though nothing is wrong with the reports. */
public final class BatchRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The reason, on which the remedy depends. */
  public enum Reason {
    /** The idempotency key came with another request before. */
    KEY_REUSED,
    /** As many batches are unfinished as may be (batches.open). */
    TOO_MANY,
    /** There is no result yet. */
    UNFINISHED,
    /** There is no such batch. */
    NOT_FOUND,
    /** The data folder or the database can't hold what is sent. */
    STORAGE_FULL,
    /** The database or the shared folder can't be used at the moment. */
    UNAVAILABLE
  }

  private final Reason reason;

  BatchRefused(Reason reason, String about) {
    super(about);
    this.reason = reason;
  }

  BatchRefused(Reason reason, Exception cause) {
    super(cause.getMessage(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
