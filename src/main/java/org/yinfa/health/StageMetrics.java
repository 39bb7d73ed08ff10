package org.yinfa.health;

import com.codahale.metrics.MetricRegistry;
import java.util.function.Supplier;
import org.yinfa.rendering.StageTimer;

/** Counts and times every stage under {@code yinfa.stage.<name>} in the metrics of the service. */
public final class StageMetrics implements StageTimer {

  private final MetricRegistry metrics;

  public StageMetrics(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public <T> T time(String stage, Supplier<T> work) {
    return metrics.timer("yinfa.stage." + stage).timeSupplier(work);
  }
}
