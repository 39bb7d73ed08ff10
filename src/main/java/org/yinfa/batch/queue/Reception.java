package org.yinfa.batch.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.yinfa.batch.Item;
import org.yinfa.batch.Outcome;
import org.yinfa.batch.Press;
import org.yinfa.batch.Source;
import org.yinfa.batch.queue.BatchRefused.Reason;
import org.yinfa.report.Problem;
import org.yinfa.report.ReportRejected;

/**
 * Turns uploads into open batches. The rows come in portions, unseen by anybody; a last transaction
 * opens the batch, claims its key and schedules its work, all or nothing.
 */
final class Reception {

  private static final int PORTION = 100;

  /** Between portions the bytes are in memory. */
  private static final long PORTION_BYTES = 16L << 20;

  private final Database database;
  private final ReportFiles files;
  private final Presses presses;
  private final Schedule schedule;
  private final QueueSettings settings;
  private final Clock clock;

  Reception(
      Database database,
      ReportFiles files,
      Presses presses,
      Schedule schedule,
      QueueSettings settings,
      Clock clock) {
    this.database = database;
    this.files = files;
    this.presses = presses;
    this.schedule = schedule;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @throws ReportRejected when the upload as a whole is at fault
   * @throws BatchRefused when the key belongs to another request, or too many batches are open
   */
  Accepted accept(Upload upload, Submission submission) throws IOException {
    String digest = upload.requestSha256(submission);
    Optional<Accepted> earlier =
        database.read(connection -> earlier(connection, submission, digest));
    if (earlier.isPresent()) {
      return earlier.get();
    }
    requireRoom(database.read(BatchTable::countOpen));
    try (Source source = source(upload, submission)) {
      if (source.count() > settings.reports()) {
        throw new ReportRejected(Problem.at("", Problem.Code.TOO_MANY_REPORTS, settings.reports()));
      }
      return stage(source, submission, digest);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void requireRoom(int open) {
    if (open >= settings.open()) {
      throw new BatchRefused(Reason.TOO_MANY, Integer.toString(open));
    }
  }

  private Source source(Upload upload, Submission submission) throws IOException {
    return submission.format() == Submission.Format.ZIP
        ? Source.zip(upload.file(), settings.source())
        : Source.ndjson(upload.file(), settings.source());
  }

  private Accepted stage(Source source, Submission submission, String digest) {
    String id = submission.id().toString();
    database.transaction(
        connection -> {
          BatchTable.insert(connection, submission, digest, clock.instant());
          return id;
        });
    Accepted accepted;
    try {
      accepted = open(submission, digest, insert(source, submission));
    } catch (RuntimeException failure) {
      removeAfter(failure, id);
      throw failure;
    }
    if (!accepted.isNew()) {
      remove(id);
    }
    return accepted;
  }

  private void removeAfter(RuntimeException failure, String id) {
    try {
      remove(id);
    } catch (BatchRefused later) {
      // nobody sees the rows, and Removal finds them once the database is back
      failure.addSuppressed(later);
    }
  }

  private Staged insert(Source source, Submission submission) {
    Press press = presses.press(submission.profile(), submission.template());
    Iterator<Item> items = source.items();
    long reports = 0;
    long failed = 0;
    while (items.hasNext()) {
      List<Read> portion = portion(items, press);
      failed = insert(submission.id().toString(), portion, failed);
      reports += portion.size();
    }
    return new Staged(reports, failed);
  }

  private long insert(String batch, List<Read> portion, long failedBefore) {
    return database.transaction(
        connection -> {
          long failed = failedBefore;
          for (Read read : portion) {
            ReportTable.insert(connection, batch, read.item());
            if (read.outcome().isPresent()) {
              failed++;
              ReportTable.finish(connection, batch, failed, read.outcome().get(), settings.node());
            } else {
              files.write(
                  connection, batch, read.item().position(), ReportFiles.Part.INPUT, read.bytes());
            }
          }
          return failed;
        });
  }

  private static List<Read> portion(Iterator<Item> items, Press press) {
    List<Read> portion = new ArrayList<>();
    long bytes = 0;
    while (items.hasNext() && portion.size() < PORTION && bytes < PORTION_BYTES) {
      Read read = Read.of(items.next(), press);
      bytes += read.bytes().length;
      portion.add(read);
    }
    return portion;
  }

  private Accepted open(Submission submission, String digest, Staged staged) {
    String id = submission.id().toString();
    return database.transaction(
        connection -> {
          BatchTable.passGate(connection);
          Optional<Accepted> earlier = earlier(connection, submission, digest);
          if (earlier.isPresent()) {
            return earlier.get();
          }
          requireRoom(BatchTable.countOpen(connection));
          if (!BatchTable.open(connection, id, submission.key(), staged)) {
            throw new IOException("the batch was removed before it was complete");
          }
          BatchTable.finishIfDone(connection, id, clock.instant());
          schedule.chunks(connection, id, staged.reports(), clock.instant());
          return new Accepted(BatchTable.find(connection, id).orElseThrow().status(), true);
        });
  }

  private Optional<Accepted> earlier(Connection connection, Submission submission, String digest)
      throws SQLException {
    String key = submission.key();
    if (key == null) {
      return Optional.empty();
    }
    Optional<BatchRow> earlier = BatchTable.findByKey(connection, key);
    if (earlier.isPresent() && !earlier.get().requestSha256().equals(digest)) {
      throw new BatchRefused(Reason.KEY_REUSED, key);
    }
    return earlier.map(row -> new Accepted(row.status(), false));
  }

  private void remove(String id) {
    database.transaction(
        connection -> {
          if (BatchTable.markRemoved(connection, id)) {
            schedule.removal(connection, id, clock.instant());
          }
          return id;
        });
  }

  /**
   * A report as it came.
   *
   * @param outcome present if there is nothing to print
   */
  private record Read(Item item, byte[] bytes, Optional<Outcome> outcome) {

    static Read of(Item item, Press press) {
      try {
        return new Read(item, item.content().read(), Optional.empty());
      } catch (ReportRejected | IOException unreadable) {
        return new Read(item, new byte[0], Optional.of(press.print(item).outcome()));
      }
    }
  }
}
