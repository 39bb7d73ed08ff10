package org.yinfa.preflight.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yinfa.problem.Rejected;
import org.yinfa.verify.file.Allowance;
import org.yinfa.verify.file.VerificationLimits;

class TimedListTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 100).boxed().toList();

  private final Hands clock = new Hands();
  private final Allowance second =
      new Allowance(
          new VerificationLimits(1, Long.MAX_VALUE, Long.MAX_VALUE, Duration.ofSeconds(1)), clock);
  private final TimedList<Integer> list = new TimedList<>(NUMBERS, second);

  @Test
  void readsLikeTheListThatItIsMadeOf() {
    assertThat(list).isEqualTo(NUMBERS);
  }

  @Test
  void lookingForOneThingBesideAnotherEndsWithTheTime() {
    clock.now = clock.now.plusSeconds(2);

    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(
            () ->
                list.forEach(
                    each -> assertThat(list.stream().noneMatch(other -> other > 100)).isTrue()));
  }

  /** A clock that is set by hand. */
  private static final class Hands extends Clock {

    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
