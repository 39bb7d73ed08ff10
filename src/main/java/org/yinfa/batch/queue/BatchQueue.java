package org.yinfa.batch.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.yinfa.batch.queue.BatchRefused.Reason;
import org.yinfa.batch.queue.BatchStatus.State;

/**
 * The batches of one node, or of several that share a database. Accepted batches survive crashes.
 * Safe for use by many threads.
 */
public final class BatchQueue implements AutoCloseable {

  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final Duration LAST_REPORT = Duration.ofSeconds(30);

  /** The fewest that db-scheduler allows. */
  private static final int MISSED_HEARTBEATS = 4;

  /** Dead nodes are looked for every two heartbeats, so a lease lasts six. */
  private static final int HEARTBEATS_PER_LEASE = MISSED_HEARTBEATS + 2;

  private final QueueSettings settings;
  private final DataFolder folder;
  private final Database database;
  private final ReportFiles files;
  private final Reception reception;
  private final Removal removal;
  private final String node;
  private final Scheduler scheduler;
  private final Semaphore uploads;

  private BatchQueue(
      QueueSettings settings,
      DataFolder folder,
      Database database,
      ItemRenderers renderers,
      Clock clock)
      throws IOException {
    this.settings = settings;
    this.folder = folder;
    this.database = database;
    Path shared = settings.storage().sharedFolder();
    this.files =
        shared == null ? new FilesInDatabase() : new FilesInFolder(Files.createDirectories(shared));
    this.uploads = new Semaphore(settings.acceptance().uploads());
    var dialect = new AutodetectJdbcCustomization(database.connections());
    var schedule = new Schedule(dialect);
    this.node = settings.work().node();
    this.removal = new Removal(database, files, schedule, settings.retention(), clock);
    this.reception = new Reception(database, files, schedule, removal, settings, clock);
    var rendering = new IsolatedRendering(folder.inProgress(), settings.work().attempts());
    var work = new ChunkWork(database, files, renderers, rendering, node, clock);
    this.scheduler = scheduler(work, clock).jdbcCustomization(dialect).build();
  }

  /**
   * Opens the queue, without working on it.
   *
   * @throws IOException if the folders can't be used
   */
  public static BatchQueue open(QueueSettings settings, ItemRenderers renderers, Clock clock)
      throws IOException {
    DataFolder folder = DataFolder.open(settings.storage().folder());
    try {
      Database database = Database.open(settings.storage(), settings.work().threads());
      try {
        return new BatchQueue(settings, folder, database, renderers, clock);
      } catch (IOException | RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private SchedulerBuilder scheduler(ChunkWork work, Clock clock) {
    var chunks =
        Tasks.custom(Schedule.CHUNK)
            .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
            .onDeadExecutionRevive()
            .execute(work);
    var removals =
        Tasks.oneTime(Schedule.REMOVAL)
            .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
            .onDeadExecutionRevive()
            .execute((task, context) -> removal.delete(task.getId()));
    var outdated =
        Tasks.recurring("batch-retention", FixedDelay.of(retentionInterval()))
            .execute((task, context) -> removal.removeOutdated());
    SchedulerBuilder builder =
        Scheduler.create(database.connections(), List.of(chunks, removals))
            .startTasks(outdated)
            .clock(clock::instant)
            .schedulerName(new SchedulerName.Fixed(node))
            .threads(settings.work().threads())
            .executorService(new Workers(settings.work().threads(), RETRY))
            .pollingInterval(POLL)
            .heartbeatInterval(settings.work().lease().dividedBy(HEARTBEATS_PER_LEASE))
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(LAST_REPORT);
    // no more than the threads can do: the rest is for the other nodes
    return database.isShared()
        ? builder.pollUsingLockAndFetch(0.5, 1.0)
        : builder.pollUsingFetch(0.5, 1.0);
  }

  private Duration retentionInterval() {
    Duration tenth = settings.retention().dividedBy(10);
    Duration longest = Duration.ofMinutes(10);
    return tenth.compareTo(longest) < 0 ? tenth : longest;
  }

  /**
   * Starts working on the queue.
   *
   * @throws IOException if the data folder can't be used
   */
  public void start() throws IOException {
    countInterrupted();
    if (!database.isShared()) {
      giveBackWorkOfDeadProcess();
    }
    removal.removeOutdated();
    removal.removeUnopened(node);
    scheduler.start();
  }

  private void countInterrupted() throws IOException {
    InProgressMarks inProgress = folder.inProgress();
    for (InProgressMarks.Report report : inProgress.reports()) {
      database.transaction(
          connection -> ReportTable.countAttempt(connection, report.batch(), report.position()));
      inProgress.end(report.batch(), report.position());
    }
  }

  /** Nobody else works on SQLite in a locked folder, so no lease needs to run out. */
  private void giveBackWorkOfDeadProcess() {
    String sql =
        """
        update scheduled_tasks
        set picked = 0, picked_by = null, last_heartbeat = null, version = version + 1
        where picked = 1
        """;
    database.transaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
          }
        });
  }

  /**
   * Refuses a body before any of it is read.
   *
   * @param bytes the size that it is said to have
   * @throws Rejected if that is too large
   */
  public void requireSize(long bytes) {
    Upload.requireSize(bytes, settings.acceptance().bytes());
  }

  /**
   * Accepts a batch, or finds the one that the same request made before. The body is read to its
   * end first.
   */
  public AcceptedBatch accept(InputStream body, Submission submission) {
    if (!uploads.tryAcquire()) {
      throw new BatchRefused(Reason.TOO_MANY, submission.id().toString());
    }
    try (Upload upload = Upload.of(body, folder, settings.acceptance().bytes())) {
      AcceptedBatch accepted = reception.accept(upload, submission);
      scheduler.triggerCheckForDueExecutions();
      return accepted;
    } catch (IOException unusable) {
      throw new BatchRefused(Reason.UNAVAILABLE, unusable);
    } finally {
      uploads.release();
    }
  }

  public Optional<BatchStatus> find(String id) {
    return database
        .read(connection -> BatchTable.find(connection, id))
        .filter(row -> row.state() == State.OPEN || row.state() == State.FINISHED)
        .map(BatchRow::status);
  }

  /**
   * The state of a batch.
   *
   * @throws BatchRefused if there is no such batch
   */
  public BatchStatus require(String id) {
    return find(id).orElseThrow(() -> new BatchRefused(Reason.NOT_FOUND, id));
  }

  /**
   * Cancels what isn't done and removes the rest.
   *
   * @throws BatchRefused if there is no such batch
   */
  public void remove(String id) {
    require(id);
    if (!removal.remove(id)) {
      throw new BatchRefused(Reason.NOT_FOUND, id);
    }
  }

  /** The reports finished after the given number of others, in that order, at most so many. */
  public List<FinishedReport> finishedSince(String id, long sequence, int most) {
    return database.read(connection -> ReportTable.since(connection, id, sequence, most));
  }

  /**
   * What a batch came to.
   *
   * @throws BatchRefused if there is no such batch, or it isn't finished
   */
  public BatchResult result(String id) {
    BatchStatus batch = require(id);
    if (batch.state() != State.FINISHED) {
      throw new BatchRefused(Reason.UNFINISHED, id);
    }
    return new BatchResult(database, files, batch);
  }

  /**
   * Writes to the database without changing anything that matters.
   *
   * @throws BatchRefused if that can't be done
   */
  public void check() {
    database.transaction(
        connection -> {
          BatchTable.passGate(connection);
          return connection;
        });
  }

  /** Finishes the reports in progress and releases the rest. */
  @Override
  public void close() throws IOException {
    scheduler.stop();
    database.close();
    folder.close();
  }
}
