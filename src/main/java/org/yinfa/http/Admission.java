package org.yinfa.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Admits a fixed number of documents at the same time and lets a fixed number wait; all others are
 * refused at once. Safe for use by many threads.
 */
public final class Admission {

  private final Semaphore places;
  private final Semaphore turns;
  private final Duration patience;

  /**
   * @param patience how long a request waits for its turn
   */
  public Admission(int atOnce, int waiting, Duration patience) {
    this.places = new Semaphore(atOnce + waiting);
    this.turns = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /**
   * Takes a place if one is free. A request holds it from before its body is read, so that the
   * bodies in memory are bounded too.
   */
  boolean enter() {
    return places.tryAcquire();
  }

  void leave() {
    places.release();
  }

  /** Waits for its turn and then works; empty when the turn didn't come in time. */
  <T> Optional<T> inTurn(Supplier<T> work) {
    if (!turnCame()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      turns.release();
    }
  }

  private boolean turnCame() {
    try {
      return turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
