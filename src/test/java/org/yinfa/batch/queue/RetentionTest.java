package org.yinfa.batch.queue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.Wiring;
import org.yinfa.YinfaConfiguration;
import org.yinfa.batch.Press;
import org.yinfa.batch.SourceLimits;
import org.yinfa.generation.StageTimer;
import org.yinfa.report.Profile;

class RetentionTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration RETENTION = Duration.ofHours(1);

  @TempDir Path folder;

  @Test
  void aFinishedBatchGoesAfterItsTimeAndAnOpenOneStays() throws Exception {
    String finished;
    String open;
    try (BatchQueue queue = queue(NOW)) {
      finished = accepted(queue, "");
      open = accepted(queue, "{}\n");
    }
    try (BatchQueue queue = queue(NOW.plus(RETENTION))) {
      queue.start();
      assertThat(queue.find(finished)).isPresent();
    }
    try (BatchQueue queue = queue(NOW.plus(RETENTION).plusSeconds(1))) {
      queue.start();
      assertThat(queue.find(finished)).isEmpty();
      assertThat(queue.find(open)).isPresent();
    }
  }

  private static String accepted(BatchQueue queue, String reports) {
    var submission =
        new Submission(UUID.randomUUID(), Submission.Format.NDJSON, null, Profile.PDFA_2A, null);
    return queue.accept(new ByteArrayInputStream(reports.getBytes(UTF_8)), submission).batch().id();
  }

  private BatchQueue queue(Instant now) throws Exception {
    Press press =
        new Wiring(new YinfaConfiguration()).press(StageTimer.NONE, Profile.PDFA_2A, null);
    var settings =
        new QueueSettings(
            folder,
            null,
            null,
            "node",
            1,
            Duration.ofMinutes(1),
            RETENTION,
            10,
            1,
            1_000_000,
            100,
            new SourceLimits(1_000_000, 100, 1_000_000, 100));
    return BatchQueue.open(
        settings, (profile, template) -> press, Clock.fixed(now, ZoneOffset.UTC));
  }
}
