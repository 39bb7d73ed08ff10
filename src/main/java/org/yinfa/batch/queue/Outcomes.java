package org.yinfa.batch.queue;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.yinfa.batch.Outcome;

/** The outcomes of a batch in their order; no more than a page of them is in memory. */
final class Outcomes implements Iterable<Outcome> {

  private static final int PAGE = 200;

  private final Database database;
  private final String batch;

  Outcomes(Database database, String batch) {
    this.database = database;
    this.batch = batch;
  }

  @Override
  public Iterator<Outcome> iterator() {
    return new Pages();
  }

  private final class Pages implements Iterator<Outcome> {

    private final Queue<Finished> page = new ArrayDeque<>();
    private long position;

    @Override
    public boolean hasNext() {
      if (page.isEmpty()) {
        page.addAll(
            database.read(connection -> ReportTable.page(connection, batch, position, PAGE)));
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
      return outcome;
    }
  }
}
