package org.yinfa.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Works on items with several threads and hands over the results one by one, in the order of the
 * items. The number of items in progress is bounded, however long one of them takes.
 *
 * @param <T> the result of an item; it should be small, as results wait for slower ones before them
 */
final class Conveyor<T> {

  /** Enough that one slow report doesn't leave the other threads idle. */
  private static final int ITEMS_PER_THREAD = 16;

  private final int threads;
  private final Cancellation stop;
  private final Deque<Future<Optional<T>>> items = new ArrayDeque<>();
  private boolean broken;

  Conveyor(int threads, Cancellation stop) {
    this.threads = threads;
    this.stop = stop;
  }

  /**
   * Runs to the last item, or until it is cancelled: then items in progress are finished and the
   * rest is left.
   *
   * @throws IOException the first that a thread or the receiver threw; nothing is handed over after
   *     it
   */
  void run(Iterator<Item> source, Function<Item, Callable<T>> work, Receiver<T> receiver)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      while (source.hasNext() && !stop.isUp()) {
        if (items.size() == threads * ITEMS_PER_THREAD) {
          takeOff(receiver);
        }
        Callable<T> one = work.apply(source.next());
        items.add(workers.submit(() -> stop.isUp() ? Optional.empty() : Optional.of(one.call())));
      }
      while (!items.isEmpty()) {
        takeOff(receiver);
      }
    } finally {
      items.forEach(item -> item.cancel(false));
      workers.shutdown();
      awaitEnd(workers);
    }
  }

  private void takeOff(Receiver<T> receiver) throws IOException {
    Optional<T> result = result(items.remove());
    broken |= result.isEmpty();
    if (!broken) {
      receiver.take(result.get());
    }
  }

  private static <T> Optional<T> result(Future<Optional<T>> item) throws IOException {
    try {
      return item.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException failure) {
        throw failure;
      }
      if (cause instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A report has a limit of time, so this ends. */
  private static void awaitEnd(ExecutorService workers) {
    try {
      boolean ended;
      do {
        ended = workers.awaitTermination(1, TimeUnit.MINUTES);
      } while (!ended);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes the results in the order of the items, in the thread that runs the conveyor. */
  @FunctionalInterface
  interface Receiver<T> {
    void take(T result) throws IOException;
  }
}
