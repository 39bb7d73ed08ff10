package org.yinfa.batch.queue;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.yinfa.batch.Outcome;

/**
 * The outcomes of a finished batch in their order; no more than a page of them is in memory. If the
 * batch is removed meanwhile, the iteration fails instead of ending too early.
 */
final class Outcomes implements Iterable<Outcome> {

  private static final int PAGE = 200;

  private final Database database;
  private final BatchStatus batch;

  Outcomes(Database database, BatchStatus batch) {
    this.database = database;
    this.batch = batch;
  }

  @Override
  public Iterator<Outcome> iterator() {
    return new Pages();
  }

  private final class Pages implements Iterator<Outcome> {

    private final Queue<FinishedReport> page = new ArrayDeque<>();
    private long position;
    private long taken;

    @Override
    public boolean hasNext() {
      if (page.isEmpty() && taken < batch.reports()) {
        page.addAll(
            database.read(connection -> ReportTable.page(connection, batch.id(), position, PAGE)));
        if (page.isEmpty()) {
          throw new IllegalStateException("batch " + batch.id() + " was removed while it was read");
        }
      }
      return !page.isEmpty();
    }

    @Override
    public Outcome next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Outcome outcome = page.remove().outcome();
      position = outcome.position();
      taken++;
      return outcome;
    }
  }
}
