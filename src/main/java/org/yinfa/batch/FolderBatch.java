package org.yinfa.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Prints all reports of a source into a folder with several threads. */
public final class FolderBatch {

  private final Press press;
  private final int threads;
  private final StopSign stop;
  private final BatchListener listener;

  public FolderBatch(Press press, int threads, StopSign stop, BatchListener listener) {
    this.press = press;
    this.threads = threads;
    this.stop = stop;
    this.listener = listener;
  }

  /**
   * Prints until the last report or the stop sign. Only a run that reaches its end leaves a
   * manifest; any other can be resumed, whatever ended it.
   *
   * @throws IOException when the source as a whole can't be read, or the folder not be written
   */
  public Tally run(Source source, OutputFolder output) throws IOException {
    var run = new Run(output);
    try {
      new Conveyor<Printed>(threads, stop).run(source.items(), run::work, run::record);
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
   * An item after the press, its PDF on disk.
   *
   * @param written where the PDF waits to be put in place; null if there is none, or none is needed
   * @param kept where the outcome is recorded already, for the PDF of an earlier run
   */
  private record Printed(Item item, Print print, @Nullable Path written, long kept) {}

  private final class Run {

    private final OutputFolder output;
    private final RecordedOutcomes outcomes;
    private Tally tally = Tally.NONE;

    Run(OutputFolder output) {
      this.output = output;
      this.outcomes = new RecordedOutcomes(output);
    }

    Callable<Printed> work(Item item) {
      long earlier = output.earlier(item.name());
      return () -> print(item, earlier);
    }

    private Printed print(Item item, long earlier) throws IOException {
      Reading reading = Reading.of(item);
      Outcome.Issued kept = output.kept(earlier, reading, press.settings());
      if (kept != null) {
        boolean moved = kept.position() != item.position();
        return new Printed(item, Print.kept(kept, item), null, moved ? JournalIndex.NONE : earlier);
      }
      Print print = press.print(reading);
      Path written = print.pdf() == null ? null : output.write(item.position(), print.pdf());
      return new Printed(item, print.withoutPdf(), written, JournalIndex.NONE);
    }

    private void record(Printed printed) throws IOException {
      Outcome outcome = printed.print().outcome();
      String name = printed.item().output();
      if (outcome instanceof Outcome.Issued issued && printed.written() != null) {
        output.place(printed.written(), issued.output());
      } else if (outcome instanceof Outcome.Failed && name != null) {
        output.remove(name);
      }
      boolean recorded = printed.kept() != JournalIndex.NONE;
      outcomes.add(recorded ? printed.kept() : output.record(outcome));
      boolean kept = outcome instanceof Outcome.Issued && printed.written() == null;
      tally = tally.plus(outcome, kept);
      listener.recorded(outcome, kept, printed.print().dropped());
    }
  }
}
