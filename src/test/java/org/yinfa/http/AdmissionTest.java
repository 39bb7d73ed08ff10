package org.yinfa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdmissionTest {

  @Test
  void asManyEnterAsWorkAndWaitAndNoMore() {
    Admission admission = new Admission(2, 1, Duration.ZERO);

    assertThat(admission.enter()).isTrue();
    assertThat(admission.enter()).isTrue();
    assertThat(admission.enter()).isTrue();
    assertThat(admission.enter()).isFalse();
    admission.leave();
    assertThat(admission.enter()).isTrue();
  }

  @Test
  void aTurnThatDoesNotComeInTimeIsGivenUp() {
    Admission admission = new Admission(1, 1, Duration.ZERO);

    Optional<Optional<String>> turns =
        admission.inTurn(() -> admission.inTurn(() -> "a second one at once"));

    assertThat(turns).hasValue(Optional.empty());
  }

  @Test
  void aFailureGivesTheTurnBack() {
    Admission admission = new Admission(1, 0, Duration.ZERO);

    assertThatThrownBy(
            () ->
                admission.inTurn(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(admission.inTurn(() -> "next")).hasValue("next");
  }

  @Test
  void whoeverWaitsGetsItsTurnAndNeverTwoAtOnce() {
    Admission admission = new Admission(1, 7, Duration.ofSeconds(30));
    AtomicInteger atWork = new AtomicInteger();

    var visits =
        IntStream.range(0, 8)
            .mapToObj(
                number ->
                    CompletableFuture.supplyAsync(
                        () ->
                            admission.inTurn(
                                () -> {
                                  int others = atWork.getAndIncrement();
                                  Thread.onSpinWait();
                                  atWork.decrementAndGet();
                                  return others;
                                })))
            .toList();

    assertThat(visits).allSatisfy(visit -> assertThat(visit.join()).hasValue(0));
  }
}
