package org.yinfa.http;

import com.codahale.metrics.MetricRegistry;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** 503 with the time after which it is worth trying again. */
final class FullMapper extends ProblemMapper<BodyReader.Full> {

  /** About as long as a few documents take. */
  private static final int RETRY_AFTER_SECONDS = 5;

  private final MetricRegistry metrics;

  FullMapper(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public Response toResponse(BodyReader.Full full) {
    metrics.meter("yinfa.full").mark();
    int status = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
    return answer(ProblemDetails.ofStatus(status, language(), RETRY_AFTER_SECONDS))
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
        .build();
  }
}
