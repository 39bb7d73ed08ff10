package org.yinfa.batch;

import java.nio.file.Path;

/** A folder that a batch must not write to. */
public final class OutputRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why; what can be done about it depends on it. */
  public enum Reason {
    /** A batch was begun there and hasn't ended. */
    UNFINISHED,
    /** A batch has ended there. */
    FINISHED,
    /** There are other files in it. */
    FOREIGN,
    /** Another process works there. */
    IN_USE
  }

  private final Reason reason;

  OutputRefused(Reason reason, Path folder) {
    super(folder.toString());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
