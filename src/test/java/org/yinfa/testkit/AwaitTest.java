package org.yinfa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AwaitTest {

  @Test
  void looksAgainUntilItHasHappened() throws Exception {
    var looks = new AtomicInteger();

    Await.until(() -> looks.incrementAndGet() == 3, () -> "a third look");

    assertThat(looks).hasValue(3);
  }

  @Test
  void saysWhatNeverHappened() {
    assertThatThrownBy(() -> Await.until(() -> false, Duration.ZERO, () -> "the impossible"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("not in 0 s: the impossible");
  }
}
