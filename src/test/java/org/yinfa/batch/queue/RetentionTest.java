package org.yinfa.batch.queue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.batch.ItemRenderer;
import org.yinfa.batch.KilledBatches;
import org.yinfa.batch.SourceLimits;
import org.yinfa.batch.queue.BatchStatus.State;
import org.yinfa.batch.queue.QueueSettings.Acceptance;
import org.yinfa.batch.queue.QueueSettings.Storage;
import org.yinfa.rendering.StageTimer;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Await;
import org.yinfa.wiring.Wiring;
import org.yinfa.wiring.YinfaConfiguration;

class RetentionTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration RETENTION = Duration.ofHours(1);
  private static final int REPORT_BYTES = 10_000;

  /** A report that needs no work: nobody reads it. */
  private static final String TOO_LARGE = " x".repeat(REPORT_BYTES) + "\n";

  @TempDir Path folder;

  @Test
  void aFinishedBatchGoesAfterItsTimeAndAnOpenOneStays() throws Exception {
    String finished;
    String open;
    try (BatchQueue queue = queue(NOW)) {
      finished = accepted(queue, TOO_LARGE);
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

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFinishedBatchGoesByItselfWithAllThatIsOfIt(boolean hasFolder) throws Exception {
    var ahead = new AtomicReference<>(Duration.ZERO);
    Path shared = hasFolder ? folder.resolve("shared") : null;
    try (BatchQueue queue = queue(new Ahead(ahead), shared)) {
      queue.start();
      String first = finished(queue);
      ahead.set(RETENTION.dividedBy(2));
      String second = finished(queue);
      assertThat(rows(first)).isPositive();

      ahead.set(RETENTION.plusSeconds(1));
      Await.until(() -> rows(first) == 0, () -> rows(first) + " rows are left");

      assertThat(queue.find(first)).isEmpty();
      assertThat(queue.find(second)).isPresent();
      if (shared != null) {
        assertThat(shared).isDirectoryContaining(left -> left.endsWith(second));
        assertThat(shared).isDirectoryNotContaining(left -> left.endsWith(first));
      }
    }
  }

  private static String finished(BatchQueue queue) throws Exception {
    String id = accepted(queue, KilledBatches.reports(1));
    Await.until(
        () -> queue.find(id).orElseThrow().state() == State.FINISHED,
        () -> "it is " + queue.find(id).orElseThrow().state());
    return id;
  }

  /** How many rows there are of a batch, in all tables. */
  private long rows(String batch) {
    String sql =
        """
        select (select count(*) from batch where id = '%1$s')
          + (select count(*) from batch_report where batch = '%1$s')
          + (select count(*) from batch_file where batch = '%1$s')
        """
            .formatted(batch);
    String url = "jdbc:sqlite:" + folder.resolve("batches.sqlite");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String accepted(BatchQueue queue, String reports) {
    var submission =
        new Submission(UUID.randomUUID(), Submission.Format.NDJSON, null, Profile.PDFA_2A, null);
    return queue.accept(new ByteArrayInputStream(reports.getBytes(UTF_8)), submission).batch().id();
  }

  private BatchQueue queue(Instant now) throws Exception {
    return queue(Clock.fixed(now, ZoneOffset.UTC), null);
  }

  private BatchQueue queue(Clock clock, @Nullable Path sharedFolder) throws Exception {
    ItemRenderer renderer =
        new Wiring(new YinfaConfiguration()).itemRenderer(StageTimer.NONE, Profile.PDFA_2A, null);
    QueueSettings usual = new YinfaConfiguration().queue(() -> "node");
    var settings =
        new QueueSettings(
            new Storage(folder, null, sharedFolder),
            usual.work(),
            withSmallReports(usual.acceptance()),
            RETENTION);
    return BatchQueue.open(settings, (profile, template) -> renderer, clock);
  }

  private static Acceptance withSmallReports(Acceptance usual) {
    SourceLimits source = usual.source();
    return new Acceptance(
        usual.open(),
        usual.uploads(),
        usual.bytes(),
        usual.reports(),
        new SourceLimits(
            REPORT_BYTES, source.archiveEntries(), source.archiveBytes(), source.archiveRatio()));
  }

  /** A clock that goes, and that somebody puts forward. */
  private static final class Ahead extends Clock {

    private final AtomicReference<Duration> by;

    Ahead(AtomicReference<Duration> by) {
      this.by = by;
    }

    @Override
    public Instant instant() {
      return Clock.systemUTC().instant().plus(by.get());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
