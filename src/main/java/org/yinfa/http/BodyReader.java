package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.yinfa.problem.Problem;
import org.yinfa.problem.ProblemCode;
import org.yinfa.problem.Rejected;

/** Reads bodies of a bounded size, for a bounded number of requests at the same time. */
final class BodyReader {

  private final Admission admission;
  private final int limit;
  private final ProblemCode tooLarge;

  /**
   * @param tooLarge what to answer to a body of more bytes than the limit
   */
  BodyReader(Admission admission, int limit, ProblemCode tooLarge) {
    this.admission = admission;
    this.limit = limit;
    this.tooLarge = tooLarge;
  }

  /** Reads the body of a request and works on it when its turn has come. */
  <T> T process(HttpServletRequest request, Function<byte[], T> work) {
    var body = new RequestBody(request);
    if (!admission.enter()) {
      body.discard(limit);
      throw new Full();
    }
    try {
      byte[] bytes = read(body);
      return admission.inTurn(() -> work.apply(bytes)).orElseThrow(Full::new);
    } finally {
      admission.leave();
    }
  }

  private byte[] read(RequestBody body) {
    if (body.declaredLength() > limit) {
      throw tooLarge(body);
    }
    byte[] bytes = body.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw tooLarge(body);
    }
    return bytes;
  }

  private Rejected tooLarge(RequestBody body) {
    body.discard(limit);
    return new Rejected(Problem.at("", tooLarge, limit));
  }

  /** No place is left, or its turn didn't come. */
  static final class Full extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
