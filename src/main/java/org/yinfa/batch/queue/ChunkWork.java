package org.yinfa.batch.queue;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfa.batch.ItemRenderer;
import org.yinfa.batch.Outcome;
import org.yinfa.batch.RenderedItem;
import org.yinfa.batch.queue.BatchRefused.Reason;
import org.yinfa.batch.queue.BatchStatus.State;

/**
 * Renders the reports of a chunk that have no outcome. Each outcome is recorded with its PDF in one
 * transaction, so an interrupted chunk continues after the last one, on any node.
 */
final class ChunkWork implements ExecutionHandler<Void> {

  private static final Logger LOG = LoggerFactory.getLogger(ChunkWork.class);

  private final Database database;
  private final ReportFiles files;
  private final ItemRenderers renderers;
  private final IsolatedRendering rendering;
  private final String node;
  private final Clock clock;

  ChunkWork(
      Database database,
      ReportFiles files,
      ItemRenderers renderers,
      IsolatedRendering rendering,
      String node,
      Clock clock) {
    this.database = database;
    this.files = files;
    this.renderers = renderers;
    this.rendering = rendering;
    this.node = node;
    this.clock = clock;
  }

  @Override
  public CompletionHandler<Void> execute(TaskInstance<Void> task, ExecutionContext context) {
    Chunk chunk = Chunk.of(task.getId());
    try {
      boolean isDone = work(chunk, context);
      return isDone ? new CompletionHandler.OnCompleteRemove<>() : givenBack();
    } catch (BatchRefused unavailable) {
      LOG.error(
          "batch {}: the reports from {} on wait until the database or folder can be used again: {}",
          chunk.batch(),
          chunk.first(),
          unavailable.getMessage());
      throw unavailable;
    }
  }

  private CompletionHandler<Void> givenBack() {
    return (complete, operations) -> operations.reschedule(complete, clock.instant());
  }

  /** Whether the chunk is done. */
  private boolean work(Chunk chunk, ExecutionContext context) {
    Optional<BatchRow> batch = batch(chunk);
    if (batch.isEmpty()) {
      return true;
    }
    ItemRenderer renderer = renderers.of(batch.get().profile(), batch.get().template());
    for (PendingReport report : waiting(chunk)) {
      if (context.getSchedulerState().isShuttingDown()) {
        return false;
      }
      Optional<byte[]> input = input(chunk, report);
      if (input.isEmpty()) {
        return requireGone(chunk);
      }
      if (!record(chunk.batch(), render(renderer, chunk.batch(), report, input.get()))) {
        LOG.debug("report {} of batch {} needed no outcome", report.position(), chunk.batch());
      }
    }
    return true;
  }

  /** An error, such as running out of memory, counts like the end of the process. */
  private RenderedItem render(
      ItemRenderer renderer, String batch, PendingReport report, byte[] input) {
    try {
      return rendering.render(renderer, batch, report, input);
    } catch (IOException unwritable) {
      throw new BatchRefused(Reason.STORAGE_FULL, unwritable);
    } catch (Error exhausted) {
      database.transaction(
          connection -> ReportTable.countAttempt(connection, batch, report.position()));
      throw exhausted;
    }
  }

  private Optional<BatchRow> batch(Chunk chunk) {
    return database
        .read(connection -> BatchTable.find(connection, chunk.batch()))
        .filter(batch -> batch.state() == State.OPEN);
  }

  private Optional<byte[]> input(Chunk chunk, PendingReport report) {
    return database.read(
        connection ->
            files.read(connection, chunk.batch(), report.position(), ReportFiles.Part.INPUT));
  }

  /** Only a batch that was removed loses its reports. */
  private boolean requireGone(Chunk chunk) {
    if (batch(chunk).isPresent()) {
      throw new BatchRefused(Reason.UNAVAILABLE, "the input of a report isn't there");
    }
    return true;
  }

  private List<PendingReport> waiting(Chunk chunk) {
    return database.read(
        connection -> ReportTable.waiting(connection, chunk.batch(), chunk.first(), chunk.last()));
  }

  /** Records the outcome unless the batch is gone or another node was faster. */
  private boolean record(String batch, RenderedItem rendered) {
    return database.transaction(
        connection -> {
          Outcome outcome = rendered.outcome();
          byte[] pdf = rendered.pdf();
          boolean isFailed = outcome instanceof Outcome.Failed;
          Optional<Long> sequence = BatchTable.countFinished(connection, batch, isFailed);
          if (sequence.isEmpty()
              || !ReportTable.finish(connection, batch, sequence.get(), outcome, node)) {
            connection.rollback();
            return false;
          }
          if (pdf != null) {
            files.write(connection, batch, outcome.position(), ReportFiles.Part.PDF, pdf);
          }
          BatchTable.finishIfDone(connection, batch, clock.instant());
          return true;
        });
  }
}
