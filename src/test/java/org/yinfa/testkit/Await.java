package org.yinfa.testkit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what happens in other threads and processes, looking a few times a second. */
public final class Await {

  private static final Duration PAUSE = Duration.ofMillis(50);

  /** Longer than anything takes, however many processes share the machine. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private Await() {}

  /**
   * Returns as soon as a look finds that it has happened.
   *
   * @param failure what to say if it never happens
   */
  public static void until(Callable<Boolean> hasHappened, Supplier<String> failure)
      throws Exception {
    until(hasHappened, LONGEST, failure);
  }

  static void until(Callable<Boolean> hasHappened, Duration longest, Supplier<String> failure)
      throws Exception {
    long start = System.nanoTime();
    while (!hasHappened.call()) {
      if (System.nanoTime() - start > longest.toNanos()) {
        throw new AssertionError("not in " + longest.toSeconds() + " s: " + failure.get());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
