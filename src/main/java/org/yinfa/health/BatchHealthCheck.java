package org.yinfa.health;

import com.codahale.metrics.health.HealthCheck;
import org.yinfa.batch.queue.BatchQueue;
import org.yinfa.batch.queue.BatchRefused;

/** Writes to the database of the batches: healthy means that outcomes can be recorded. */
public final class BatchHealthCheck extends HealthCheck {

  private final BatchQueue queue;

  public BatchHealthCheck(BatchQueue queue) {
    this.queue = queue;
  }

  @Override
  protected Result check() {
    try {
      queue.check();
      return Result.healthy();
    } catch (BatchRefused unavailable) {
      return Result.unhealthy("the database of the batches: %s", unavailable.getMessage());
    }
  }
}
