package org.yinfa.seal;

import java.util.List;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Refusal;

/** The time stamp server gave no usable time stamp; nothing was signed. */
public final class NoTimeStamp extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason what the server did, in English
   */
  NoTimeStamp(Object server, String reason) {
    super(List.of(Problem.at("", SealProblem.NO_TIME_STAMP, server, reason)));
  }
}
