package org.yinfa.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codahale.metrics.MetricRegistry;
import org.junit.jupiter.api.Test;

class StageMetricsTest {

  private final MetricRegistry metrics = new MetricRegistry();
  private final StageMetrics stages = new StageMetrics(metrics);

  @Test
  void theResultOfAStageIsPassedOn() {
    assertThat(stages.<String>time("layout", () -> "pdf")).isEqualTo("pdf");
    assertThat(metrics.timer("yinfa.stage.layout").getCount()).isEqualTo(1);
  }

  @Test
  void aStageThatFailsIsTimedToo() {
    assertThatThrownBy(
            () ->
                stages.time(
                    "layout",
                    () -> {
                      throw new IllegalStateException("broken stylesheet");
                    }))
        .hasMessage("broken stylesheet");
    assertThat(metrics.timer("yinfa.stage.layout").getCount()).isEqualTo(1);
  }
}
