package org.yinfa.batch.queue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.yinfa.batch.BatchProblem;
import org.yinfa.batch.Item;
import org.yinfa.batch.ItemBytes;
import org.yinfa.batch.ItemRenderer;
import org.yinfa.batch.Outcome;
import org.yinfa.batch.RenderedItem;
import org.yinfa.problem.Problem;

/**
 * Isolates reports that may have crashed the process, and gives up on one that keeps doing so.
 * Every report in progress at a crash is a suspect and is rendered alone from then on, so that only
 * the culprit is counted again. Safe for use by many threads.
 */
final class IsolatedRendering {

  private final InProgressMarks inProgress;
  private final int attempts;
  private final ReadWriteLock room = new ReentrantReadWriteLock(true);

  /**
   * @param attempts how many crashes it takes to give up a report
   */
  IsolatedRendering(InProgressMarks inProgress, int attempts) {
    this.inProgress = inProgress;
    this.attempts = attempts;
  }

  RenderedItem render(ItemRenderer renderer, String batch, PendingReport report, byte[] input)
      throws IOException {
    Item item = report.item(() -> input);
    if (report.attempts() >= attempts) {
      return givenUp(item);
    }
    Lock place = report.attempts() > 0 ? room.writeLock() : room.readLock();
    place.lock();
    try {
      inProgress.begin(batch, report.position());
      try {
        return renderer.render(item);
      } finally {
        inProgress.end(batch, report.position());
      }
    } finally {
      place.unlock();
    }
  }

  private RenderedItem givenUp(Item item) {
    List<Problem> problems = List.of(Problem.at("", BatchProblem.GIVEN_UP, attempts));
    String digest = ItemBytes.of(item).digest();
    return new RenderedItem(
        new Outcome.Failed(item.position(), item.name(), digest, problems), null, List.of());
  }
}
