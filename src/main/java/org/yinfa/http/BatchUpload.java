package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import org.yinfa.batch.BatchProblem;
import org.yinfa.batch.queue.AcceptedBatch;
import org.yinfa.batch.queue.BatchQueue;
import org.yinfa.batch.queue.BatchRefused;
import org.yinfa.batch.queue.Submission;
import org.yinfa.report.Problem;
import org.yinfa.report.Rejected;

/** Hands bodies over to the queue as they come, without holding them in memory. */
final class BatchUpload {

  private static final long MOST_DISCARDED = 16 * 1024 * 1024;

  private final BatchQueue queue;
  private final long limit;

  BatchUpload(BatchQueue queue, long limit) {
    this.queue = queue;
    this.limit = limit;
  }

  AcceptedBatch accept(HttpServletRequest request, Submission submission) {
    var body = new RequestBody(request);
    if (body.declaredLength() > limit) {
      body.discard(MOST_DISCARDED);
      throw new Rejected(Problem.at("", BatchProblem.BATCH_TOO_LARGE, limit));
    }
    try {
      return queue.accept(body, submission);
    } catch (BatchRefused | Rejected refused) {
      body.discard(MOST_DISCARDED);
      throw refused;
    }
  }
}
