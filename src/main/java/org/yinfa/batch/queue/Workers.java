package org.yinfa.batch.queue;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of db-scheduler. A thread that can't record which work it takes, as on a full disk,
 * rests; otherwise db-scheduler would retry hundreds of times a second.
 */
final class Workers extends ThreadPoolExecutor {

  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

  private final Duration rest;

  Workers(int threads, Duration rest) {
    super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    this.rest = rest;
  }

  @Override
  public void execute(Runnable work) {
    super.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException failure) {
            LOG.error("work on batches waits for the database: {}", failure.getMessage());
            LockSupport.parkNanos(rest.toNanos());
          }
        });
  }
}
