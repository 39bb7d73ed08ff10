package org.yinfa.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBatchTest {

  @Test
  void aBatchKilledAtAnyMomentGoesOnAsIfNothingHadHappened(@TempDir Path folder) throws Exception {
    var batches = new KilledBatches(folder, 40, 9704);

    batches.kill(6);

    assertThat(batches.finished()).isPositive();
  }
}
