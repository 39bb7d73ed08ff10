package org.yinfa.http;

import com.codahale.metrics.MetricRegistry;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 500 for a fault of the program: the client gets a number, the log everything else. */
final class UnexpectedMapper extends ProblemMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedMapper.class);

  private final MetricRegistry metrics;

  UnexpectedMapper(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public Response toResponse(Throwable failure) {
    UUID number = UUID.randomUUID();
    LOG.error("failure {}", number, failure);
    metrics.meter("yinfa.failed").mark();
    int status = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
    return answer(ProblemDetails.ofStatus(status, language(), number)).build();
  }
}
