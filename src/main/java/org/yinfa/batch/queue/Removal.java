package org.yinfa.batch.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Deletes batches: hides them at once, then deletes their rows in small steps. */
final class Removal {

  /** Far more than any upload takes to become rows. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  private final Database database;
  private final ReportFiles files;
  private final Schedule schedule;
  private final Duration retention;
  private final Clock clock;

  Removal(
      Database database, ReportFiles files, Schedule schedule, Duration retention, Clock clock) {
    this.database = database;
    this.files = files;
    this.schedule = schedule;
    this.retention = retention;
    this.clock = clock;
  }

  /** Whether the batch was there; its key can be used again at once. */
  boolean remove(String batch) {
    return database.transaction(
        connection -> {
          boolean isThere = BatchTable.markRemoved(connection, batch);
          if (isThere) {
            schedule.removal(connection, batch, clock.instant());
          }
          return isThere;
        });
  }

  /**
   * Removes batches whose retention has ended, and the uploads of nodes that have not come back.
   */
  void removeOutdated() {
    Instant now = clock.instant();
    List<String> outdated =
        database.read(
            connection ->
                BatchTable.outdated(connection, now.minus(retention), now.minus(ABANDONED)));
    outdated.forEach(this::remove);
  }

  /** Removes the uploads that an earlier process of this node has not finished. */
  void removeUnopened(String node) {
    database.read(connection -> BatchTable.unopened(connection, node)).forEach(this::remove);
  }

  /** Deletes the rest of a removed batch. Idempotent. */
  void delete(String batch) {
    database.inSteps(
        connection -> {
          files.delete(connection, batch);
          ReportTable.delete(connection, batch);
          BatchTable.delete(connection, batch);
        });
  }
}
