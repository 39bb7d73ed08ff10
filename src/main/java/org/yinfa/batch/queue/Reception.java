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
import org.yinfa.batch.BatchProblem;
import org.yinfa.batch.Item;
import org.yinfa.batch.ItemBytes;
import org.yinfa.batch.Source;
import org.yinfa.batch.queue.BatchRefused.Reason;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;

/**
 * Turns uploads into open batches. The rows are written in portions that no client sees; a last
 * transaction opens the batch, claims its key and schedules its work.
 */
final class Reception {

  private static final int PORTION = 100;

  /** Between portions the bytes are in memory. */
  private static final long PORTION_BYTES = 16L << 20;

  private final Database database;
  private final ReportFiles files;
  private final Schedule schedule;
  private final Removal removal;
  private final QueueSettings settings;
  private final Clock clock;

  Reception(
      Database database,
      ReportFiles files,
      Schedule schedule,
      Removal removal,
      QueueSettings settings,
      Clock clock) {
    this.database = database;
    this.files = files;
    this.schedule = schedule;
    this.removal = removal;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @throws Rejected when the upload as a whole is at fault
   * @throws BatchRefused when the key belongs to another request, or too many batches are open
   */
  AcceptedBatch accept(Upload upload, Submission submission) throws IOException {
    String digest = upload.requestSha256(submission);
    Optional<AcceptedBatch> earlier =
        database.read(connection -> earlier(connection, submission, digest));
    if (earlier.isPresent()) {
      return earlier.get();
    }
    requireRoom(database.read(BatchTable::countOpen));
    try (Source source = source(upload, submission)) {
      if (source.count() == 0) {
        throw new Rejected(Problem.at("", BatchProblem.NO_REPORT));
      }
      if (source.count() > settings.acceptance().reports()) {
        throw new Rejected(
            Problem.at("", BatchProblem.TOO_MANY_REPORTS, settings.acceptance().reports()));
      }
      return stage(source, submission, digest);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void requireRoom(int open) {
    if (open >= settings.acceptance().open()) {
      throw new BatchRefused(Reason.TOO_MANY, Integer.toString(open));
    }
  }

  private Source source(Upload upload, Submission submission) throws IOException {
    return submission.format() == Submission.Format.ZIP
        ? Source.zip(upload.file(), settings.acceptance().source())
        : Source.ndjson(upload.file(), settings.acceptance().source());
  }

  private AcceptedBatch stage(Source source, Submission submission, String digest) {
    String id = submission.id().toString();
    database.transaction(
        connection -> {
          BatchTable.insert(
              connection, submission, digest, settings.work().node(), clock.instant());
          return id;
        });
    AcceptedBatch accepted;
    try {
      accepted = open(submission, digest, insert(source, submission));
    } catch (RuntimeException failure) {
      removeAfter(failure, id);
      throw failure;
    }
    if (!accepted.isNew()) {
      removal.remove(id);
    }
    return accepted;
  }

  private void removeAfter(RuntimeException failure, String id) {
    try {
      removal.remove(id);
    } catch (BatchRefused later) {
      // nobody sees the rows, and Removal finds them once the database is back
      failure.addSuppressed(later);
    }
  }

  private StagedCounts insert(Source source, Submission submission) {
    Iterator<Item> items = source.items();
    long reports = 0;
    long failed = 0;
    while (items.hasNext()) {
      List<ItemBytes> portion = portion(items);
      failed = insert(submission.id().toString(), portion, failed);
      reports += portion.size();
    }
    return new StagedCounts(reports, failed);
  }

  private long insert(String batch, List<ItemBytes> portion, long failedBefore) {
    return database.transaction(
        connection -> {
          long failed = failedBefore;
          for (ItemBytes report : portion) {
            Item item = report.item();
            ReportTable.insert(connection, batch, item);
            if (report.failed() != null) {
              failed++;
              ReportTable.finish(
                  connection, batch, failed, report.failed(), settings.work().node());
            } else {
              files.write(
                  connection, batch, item.position(), ReportFiles.Part.INPUT, report.bytes());
            }
          }
          return failed;
        });
  }

  private static List<ItemBytes> portion(Iterator<Item> items) {
    List<ItemBytes> portion = new ArrayList<>();
    long bytes = 0;
    while (items.hasNext() && portion.size() < PORTION && bytes < PORTION_BYTES) {
      ItemBytes report = ItemBytes.of(items.next());
      bytes += report.bytes().length;
      portion.add(report);
    }
    return portion;
  }

  private AcceptedBatch open(Submission submission, String digest, StagedCounts counts) {
    String id = submission.id().toString();
    return database.transaction(
        connection -> {
          BatchTable.passGate(connection);
          Optional<AcceptedBatch> earlier = earlier(connection, submission, digest);
          if (earlier.isPresent()) {
            return earlier.get();
          }
          requireRoom(BatchTable.countOpen(connection));
          if (!BatchTable.open(connection, id, submission.key(), counts)) {
            throw new IOException("the batch was removed before it was complete");
          }
          BatchTable.finishIfDone(connection, id, clock.instant());
          schedule.chunks(connection, id, counts.reports(), clock.instant());
          return new AcceptedBatch(BatchTable.find(connection, id).orElseThrow().status(), true);
        });
  }

  private Optional<AcceptedBatch> earlier(
      Connection connection, Submission submission, String digest) throws SQLException {
    String key = submission.key();
    if (key == null) {
      return Optional.empty();
    }
    Optional<BatchRow> earlier = BatchTable.findByKey(connection, key);
    if (earlier.isPresent() && !earlier.get().requestSha256().equals(digest)) {
      throw new BatchRefused(Reason.KEY_REUSED, key);
    }
    return earlier.map(row -> new AcceptedBatch(row.status(), false));
  }
}
