package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Function;
import org.yinfa.report.Problem;
import org.yinfa.report.ReportRejected;

/** Reads bodies of a bounded size, for a bounded number of requests at the same time. */
final class Intake {

  private final Admission admission;
  private final int limit;
  private final Problem.Code tooLarge;

  /**
   * @param tooLarge what to answer to a body of more bytes than the limit
   */
  Intake(Admission admission, int limit, Problem.Code tooLarge) {
    this.admission = admission;
    this.limit = limit;
    this.tooLarge = tooLarge;
  }

  /** Reads the body of a request and works on it when its turn has come. */
  <T> T process(HttpServletRequest request, Function<byte[], T> work) {
    if (!admission.enter()) {
      discardBody(request);
      throw new Full();
    }
    try {
      byte[] body = read(request);
      return admission.inTurn(() -> work.apply(body)).orElseThrow(Full::new);
    } finally {
      admission.leave();
    }
  }

  private byte[] read(HttpServletRequest request) {
    if (request.getContentLengthLong() > limit) {
      throw tooLarge(request);
    }
    try {
      byte[] bytes = request.getInputStream().readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw tooLarge(request);
      }
      return bytes;
    } catch (IOException brokenOff) {
      throw new BrokenOff(brokenOff);
    } catch (RuntimeException failure) {
      // Jetty wraps the failure when a compressed body isn't what it says.
      if (failure.getCause() instanceof IOException undecodable) {
        throw new BrokenOff(undecodable);
      }
      throw failure;
    }
  }

  private ReportRejected tooLarge(HttpServletRequest request) {
    discardBody(request);
    return new ReportRejected(Problem.at("", tooLarge, limit));
  }

  /**
   * A client that is still sending when the connection closes may never see the answer, so as much
   * as the limit is read and thrown away. A client that asked first (RFC 9110, 10.1.1) has sent
   * nothing.
   */
  private void discardBody(HttpServletRequest request) {
    if (request.getHeader("Expect") != null) {
      return;
    }
    try {
      request.getInputStream().skip(limit);
    } catch (IOException brokenOff) {
      throw new BrokenOff(brokenOff);
    }
  }

  /** No place is left, or its turn didn't come. */
  static final class Full extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** The body ended before its end, or isn't encoded as its headers say. */
  static final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenOff(IOException cause) {
      super(cause);
    }
  }
}
