package org.yinfa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.yinfa.batch.Cancellation;
import org.yinfa.batch.DryRun;
import org.yinfa.batch.FolderBatch;
import org.yinfa.batch.ItemRenderer;
import org.yinfa.batch.OutputFolder;
import org.yinfa.batch.OutputFolder.Start;
import org.yinfa.batch.OutputRefused;
import org.yinfa.batch.Source;
import org.yinfa.batch.Tally;

/** One run of a batch at a terminal, which a signal may end at any time. */
final class BatchSession {

  private final Source source;
  private final ItemRenderer renderer;
  private final int jobs;
  private final BatchProgress progress;
  private final Cancellation stop = new Cancellation();

  BatchSession(Source source, ItemRenderer renderer, int jobs, BatchProgress progress) {
    this.source = source;
    this.renderer = renderer;
    this.jobs = jobs;
    this.progress = progress;
  }

  void check() throws IOException {
    untilStopped(
        () -> {
          Tally tally = new DryRun(renderer, jobs, stop).run(source, progress::failed);
          String[] figures = figures(tally.reports(), tally.failed());
          end(tally, "batch.checked", figures);
        });
  }

  /**
   * Renders into a folder.
   *
   * @throws WrongCommandLine if the folder holds something that must not be written over
   */
  void render(Path folder, Start start) throws IOException {
    OutputFolder opened = open(folder, start);
    untilStopped(
        () -> {
          try (OutputFolder output = opened) {
            Tally tally = new FolderBatch(renderer, jobs, stop, progress).run(source, output);
            end(
                tally,
                "batch.done",
                figures(tally.reports(), tally.issued(), tally.kept(), tally.failed()));
          } catch (IOException e) {
            throw new CommandFailure(
                e, ExitCode.FAILED, "batch.broken", Reporting.firstLine(e), folder);
          }
        });
  }

  private void end(Tally tally, String key, String... figures) {
    if (tally.isStopped()) {
      progress.line("batch.stopped", (Object[]) figures(tally.reports(), source.count()));
    } else if (tally.failed() > 0) {
      throw new CommandFailure(ExitCode.CONTENT_AT_FAULT, key, (Object[]) figures);
    } else {
      progress.line(key, (Object[]) figures);
    }
  }

  private static OutputFolder open(Path folder, Start start) throws IOException {
    try {
      return OutputFolder.open(folder, start);
    } catch (OutputRefused refused) {
      String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
      throw new WrongCommandLine("batch." + reason, folder);
    }
  }

  private static String[] figures(long... figures) {
    return Arrays.stream(figures).mapToObj(Long::toString).toArray(String[]::new);
  }

  /**
   * A signal cancels the batch and waits for it; then the process ends with the signal's exit code.
   */
  private void untilStopped(Work work) throws IOException {
    var ended = new CountDownLatch(1);
    var hook =
        new Thread(
            () -> {
              stop.putUp();
              try {
                ended.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      work.run();
    } finally {
      progress.clear();
      // the hook stays: it can't be removed once a signal has come, and has nothing left to wait
      // for
      ended.countDown();
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }
}
