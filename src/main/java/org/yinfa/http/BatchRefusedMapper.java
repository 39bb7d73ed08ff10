package org.yinfa.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
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

  private static final Map<Reason, Integer> STATUS =
      Map.of(
          Reason.NOT_FOUND, 404,
          Reason.UNFINISHED, 409,
          Reason.KEY_REUSED, 422,
          Reason.TOO_MANY, 429,
          Reason.UNAVAILABLE, 503,
          Reason.STORAGE_FULL, 507);

  @Override
  public Response toResponse(BatchRefused refused) {
    int status = STATUS.get(refused.reason());
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
}
