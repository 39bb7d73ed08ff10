package org.yinfa.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfa.batch.queue.BatchRefused;
import org.yinfa.batch.queue.BatchRefused.Reason;

/**
 * What the queue refuses: 404, 409, 422, 429, 503 or 507, with the time to wait where that helps.
 */
final class BatchRefusedMapper extends ProblemMapper<BatchRefused> {

  private static final Logger LOG = LoggerFactory.getLogger(BatchRefusedMapper.class);

  private static final int RETRY_AFTER_SECONDS = 30;

  @Override
  public Response toResponse(BatchRefused refused) {
    int status = status(refused.reason());
    if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
      LOG.error("batches: {}", refused.reason(), refused);
    }
    Response.ResponseBuilder answer =
        answer(
            ProblemDetails.ofSituation(
                "batch." + refused.reason(), status, language(), RETRY_AFTER_SECONDS));
    boolean waitingHelps =
        refused.reason() != Reason.KEY_REUSED && refused.reason() != Reason.NOT_FOUND;
    return waitingHelps
        ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build()
        : answer.build();
  }

  private static int status(Reason reason) {
    return switch (reason) {
      case NOT_FOUND -> 404;
      case UNFINISHED -> 409;
      case KEY_REUSED -> 422;
      case TOO_MANY -> 429;
      case UNAVAILABLE -> 503;
      case STORAGE_FULL -> 507;
    };
  }
}
