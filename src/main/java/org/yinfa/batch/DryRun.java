package org.yinfa.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds what is wrong with the reports of a source before layout, and writes nothing. */
public final class DryRun {

  private final ItemRenderer renderer;
  private final int threads;
  private final Cancellation stop;
  private long checked;
  private long failed;

  public DryRun(ItemRenderer renderer, int threads, Cancellation stop) {
    this.renderer = renderer;
    this.threads = threads;
    this.stop = stop;
  }

  /**
   * Checks to the last report, or until it is cancelled; a second run goes on counting.
   *
   * @param listener receives each report at fault, in order
   * @throws IOException when the source as a whole can't be read
   */
  public Tally run(Source source, Consumer<Outcome.Failed> listener) throws IOException {
    try {
      new Conveyor<Optional<Outcome.Failed>>(threads, stop)
          .run(
              source.items(),
              item -> () -> renderer.check(item),
              result -> count(result, listener));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Tally(checked - failed, 0, failed, checked < source.count());
  }

  private void count(Optional<Outcome.Failed> result, Consumer<Outcome.Failed> listener) {
    checked++;
    if (result.isPresent()) {
      failed++;
      listener.accept(result.get());
    }
  }
}
