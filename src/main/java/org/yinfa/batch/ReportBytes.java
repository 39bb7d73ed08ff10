package org.yinfa.batch;

import java.io.IOException;
import java.io.InputStream;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;

/** Reads a report, and never more than a report may have. */
final class ReportBytes {

  private ReportBytes() {}

  static byte[] read(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw tooLarge(limit);
    }
    return bytes;
  }

  static Rejected tooLarge(int limit) {
    return new Rejected(Problem.at("", LimitProblem.TOO_LARGE, limit));
  }
}
