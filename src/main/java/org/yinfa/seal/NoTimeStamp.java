package org.yinfa.seal;

import org.yinfa.report.Problem;

/** The time stamp server gave no usable time stamp; nothing was signed. */
public final class NoTimeStamp extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * @param reason what the server did, in English
   */
  NoTimeStamp(Object server, String reason) {
    super(reason);
    this.problem = Problem.at("", SealProblem.NO_TIME_STAMP, server, reason);
  }

  public Problem problem() {
    return problem;
  }
}
