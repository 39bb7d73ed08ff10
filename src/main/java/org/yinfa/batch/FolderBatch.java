package org.yinfa.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Renders all reports of a source into a folder with several threads. */
public final class FolderBatch {

  private final ItemRenderer renderer;
  private final int threads;
  private final Cancellation stop;
  private final BatchListener listener;

  public FolderBatch(
      ItemRenderer renderer, int threads, Cancellation stop, BatchListener listener) {
    this.renderer = renderer;
    this.threads = threads;
    this.stop = stop;
    this.listener = listener;
  }

  /**
   * Renders to the last report, or until it is cancelled. A run that reaches its end leaves a
   * manifest; any other can be resumed.
   *
   * @throws IOException when the source as a whole can't be read, or the folder can't be written
   */
  public Tally run(Source source, OutputFolder output) throws IOException {
    var run = new Run(output);
    try {
      new Conveyor<WrittenItem>(threads, stop).run(source.items(), run::work, run::record);
      if (run.tally.reports() < source.count()) {
        return run.tally.stopped();
      }
      output.visitOrphans(listener);
      output.finish(run.tally, run.outcomes);
      return run.tally;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * A rendered item with its PDF on disk.
   *
   * @param written the PDF before it is put in place; null if there is none, or none is needed
   * @param kept where the outcome of an earlier run is recorded, if its PDF is kept
   */
  private record WrittenItem(Item item, RenderedItem rendered, @Nullable Path written, long kept) {}

  private final class Run {

    private final OutputFolder output;
    private final RecordedOutcomes outcomes;
    private Tally tally = Tally.NONE;

    Run(OutputFolder output) {
      this.output = output;
      this.outcomes = new RecordedOutcomes(output);
    }

    Callable<WrittenItem> work(Item item) {
      long earlier = output.earlier(item.name());
      return () -> render(item, earlier);
    }

    private WrittenItem render(Item item, long earlier) throws IOException {
      ItemBytes reading = ItemBytes.of(item);
      Outcome.Issued kept = output.kept(earlier, reading, renderer.settings());
      if (kept != null) {
        boolean moved = kept.position() != item.position();
        return new WrittenItem(
            item, RenderedItem.kept(kept, item), null, moved ? JournalIndex.NONE : earlier);
      }
      RenderedItem rendered = renderer.render(reading);
      Path written = rendered.pdf() == null ? null : output.write(item.position(), rendered.pdf());
      return new WrittenItem(item, rendered.withoutPdf(), written, JournalIndex.NONE);
    }

    private void record(WrittenItem result) throws IOException {
      Outcome outcome = result.rendered().outcome();
      String name = result.item().output();
      if (outcome instanceof Outcome.Issued issued && result.written() != null) {
        output.place(result.written(), issued.output());
      } else if (outcome instanceof Outcome.Failed && name != null) {
        output.remove(name);
      }
      boolean recorded = result.kept() != JournalIndex.NONE;
      outcomes.add(recorded ? result.kept() : output.record(outcome));
      boolean kept = outcome instanceof Outcome.Issued && result.written() == null;
      tally = tally.plus(outcome, kept);
      listener.recorded(outcome, kept, result.rendered().dropped());
    }
  }
}
