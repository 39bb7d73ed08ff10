package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import org.yinfa.batch.queue.AcceptedBatch;
import org.yinfa.batch.queue.BatchQueue;
import org.yinfa.batch.queue.BatchRefused;
import org.yinfa.batch.queue.Submission;
import org.yinfa.problem.Rejected;

/** Streams bodies to the queue without holding them in memory. */
final class BatchUpload {

  private static final long MOST_DISCARDED = 16 * 1024 * 1024;

  private final BatchQueue queue;

  BatchUpload(BatchQueue queue) {
    this.queue = queue;
  }

  AcceptedBatch accept(HttpServletRequest request, Submission submission) {
    var body = new RequestBody(request);
    try {
      queue.requireSize(body.declaredLength());
      return queue.accept(body, submission);
    } catch (BatchRefused | Rejected refused) {
      body.discard(MOST_DISCARDED);
      throw refused;
    }
  }
}
