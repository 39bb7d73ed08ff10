package org.yinfa.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.codahale.metrics.MetricRegistry;
import io.dropwizard.logging.common.LoggingUtil;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnexpectedMapperTest {

  private final Logger logger =
      LoggingUtil.getLoggerContext().getLogger(UnexpectedMapper.class.getName());
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void readTheLog() {
    log.start();
    logger.addAppender(log);
    logger.setLevel(Level.ERROR);
    logger.setAdditive(false);
  }

  @AfterEach
  void leaveTheLog() {
    logger.detachAppender(log);
    logger.setLevel(null);
    logger.setAdditive(true);
  }

  @Test
  void theClientGetsANumberAndTheLogEverythingElse() {
    MetricRegistry metrics = new MetricRegistry();
    var failure = new IllegalStateException("/etc/yinfa/secret is broken");

    Response response = new UnexpectedMapper(metrics).toResponse(failure);

    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(response.getMediaType()).hasToString("application/problem+json");
    ProblemDetails problem = (ProblemDetails) response.getEntity();
    assertThat(problem.toString()).doesNotContain("secret", "IllegalState");
    assertThat(log.list).hasSize(1);
    String number = log.list.get(0).getFormattedMessage().replace("failure ", "");
    assertThat(number).matches("[0-9a-f-]{36}");
    assertThat(problem.detail()).contains(number);
    assertThat(log.list.get(0).getThrowableProxy().getMessage()).contains("secret");
    assertThat(metrics.meter("yinfa.failed").getCount()).isEqualTo(1);
  }
}
