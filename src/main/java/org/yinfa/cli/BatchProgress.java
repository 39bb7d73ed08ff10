package org.yinfa.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.yinfa.batch.BatchListener;
import org.yinfa.batch.Outcome;
import org.yinfa.importer.Dropped;
import org.yinfa.problem.Problem;

/**
 * Shows the progress of a batch: on a screen in one line that is redrawn, elsewhere in a line now
 * and then. Problems of a report get lines of their own.
 */
final class BatchProgress implements BatchListener {

  private static final Duration ON_A_SCREEN = Duration.ofMillis(200);
  private static final Duration ELSEWHERE = Duration.ofSeconds(10);
  private static final int REPORTS_ELSEWHERE = 100;

  private final Reporting reporting;
  private final boolean isScreen;
  private final long all;
  private final long start = System.nanoTime();
  private long startOfOthers = start;
  private long said = start;
  private long recorded;
  private long kept;
  private long failed;

  BatchProgress(Reporting reporting, boolean isScreen, long all) {
    this.reporting = reporting;
    this.isScreen = isScreen;
    this.all = all;
  }

  @Override
  public void recorded(Outcome outcome, boolean isKept, List<Dropped> dropped) {
    recorded++;
    if (isKept) {
      kept++;
    }
    if (outcome instanceof Outcome.Failed report) {
      failed++;
      failed(report);
    }
    for (Dropped one : dropped) {
      if (one.reason() == Dropped.Reason.SURROUNDING_SPACE) {
        // every line of some texts has some, and no character is lost; the manifest has the number
        continue;
      }
      line("batch.dropped", outcome.name(), one.describe(reporting.locale()), one.text());
    }
    if (recorded == kept) {
      // kept reports say nothing about how long the others will take
      startOfOthers = System.nanoTime();
    }
    progress();
  }

  /** Prints all that is wrong with a report. */
  void failed(Outcome.Failed report) {
    for (Problem problem : report.problems()) {
      line("batch.report", report.name(), problem.line(reporting.locale()));
    }
  }

  @Override
  public void orphaned(Outcome.Issued earlier) {
    line("batch.orphan", earlier.name(), earlier.output());
  }

  /** Prints a line in place of the progress. */
  void line(String key, Object... arguments) {
    clear();
    reporting.line(key, arguments);
  }

  /** Takes the progress off the screen. */
  void clear() {
    if (isScreen) {
      reporting.redraw("");
    }
  }

  private void progress() {
    long now = System.nanoTime();
    Duration since = Duration.ofNanos(now - said);
    if (isScreen) {
      if (since.compareTo(ON_A_SCREEN) >= 0) {
        said = now;
        reporting.redraw(Messages.in(reporting.locale(), "batch.progress", figures(now)));
      }
    } else if (recorded % REPORTS_ELSEWHERE == 0 || since.compareTo(ELSEWHERE) >= 0) {
      said = now;
      reporting.line("batch.progress", figures(now));
    }
  }

  private Object[] figures(long now) {
    boolean onlyKept = recorded == kept;
    long counted = onlyKept ? recorded : recorded - kept;
    double rate = counted / Math.max((now - (onlyKept ? start : startOfOthers)) / 1e9, 1e-3);
    Duration left = Duration.ofSeconds(rate == 0 ? 0 : Math.round((all - recorded) / rate));
    String time =
        String.format(
            Locale.ROOT,
            "%d:%02d:%02d",
            left.toHours(),
            left.toMinutesPart(),
            left.toSecondsPart());
    return new Object[] {
      Long.toString(recorded),
      Long.toString(all),
      String.format(Locale.ROOT, "%.1f", rate),
      time,
      Long.toString(failed)
    };
  }
}
