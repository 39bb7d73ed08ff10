package org.yinfa.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConveyorTest {

  private static final int THREADS = 2;

  private final Cancellation stop = new Cancellation();
  private final Conveyor<Long> conveyor = new Conveyor<>(THREADS, stop);
  private final List<Long> taken = new ArrayList<>();

  private static Iterator<Item> items(int count) {
    return LongStream.rangeClosed(1, count)
        .mapToObj(
            position -> new Item(position, "" + position, Item.Kind.JSON, null, () -> new byte[0]))
        .iterator();
  }

  @Test
  void resultsComeInTheOrderOfTheItemsThoughTheFirstTakesLongest() throws IOException {
    var others = new CountDownLatch(20);

    conveyor.run(
        items(21),
        item ->
            () -> {
              if (item.position() == 1) {
                others.await();
              } else {
                others.countDown();
              }
              return item.position();
            },
        taken::add);

    assertThat(taken).isEqualTo(LongStream.rangeClosed(1, 21).boxed().toList());
  }

  @Test
  void aSlowItemHoldsUpTheSourceAtLast() throws IOException {
    var begun = new AtomicInteger();
    var mostBegun = new AtomicInteger();

    conveyor.run(
        items(1_000),
        item -> {
          mostBegun.accumulateAndGet(begun.incrementAndGet(), Math::max);
          return item::position;
        },
        result -> {
          begun.decrementAndGet();
          taken.add(result);
        });

    assertThat(taken).hasSize(1_000);
    assertThat(mostBegun.get()).isLessThanOrEqualTo(THREADS * 16 + 1);
  }

  @Test
  void aStopFinishesWhatIsBegunAndLeavesTheRestWithoutGaps() throws IOException {
    var begun = new CountDownLatch(10);

    conveyor.run(
        items(1_000),
        item ->
            () -> {
              begun.countDown();
              if (item.position() == 10) {
                begun.await();
                stop.putUp();
              }
              return item.position();
            },
        taken::add);

    assertThat(taken).hasSizeBetween(10, 999);
    assertThat(taken).isEqualTo(LongStream.rangeClosed(1, taken.size()).boxed().toList());
  }

  @Test
  void aFailureOfAThreadEndsItAndNothingLaterIsHandedOver() {
    assertThatThrownBy(
            () ->
                conveyor.run(
                    items(1_000),
                    item ->
                        () -> {
                          if (item.position() == 5) {
                            throw new IOException("the disk is full");
                          }
                          return item.position();
                        },
                    taken::add))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is full");

    assertThat(taken).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void aFailureOfTheReceiverEndsItWhenNoThreadIsAtWorkAnyMore() {
    var begun = new CountDownLatch(1);
    var failed = new CountDownLatch(1);
    var isDone = new AtomicBoolean();

    assertThatThrownBy(
            () ->
                conveyor.run(
                    items(2),
                    item ->
                        () -> {
                          if (item.position() == 1) {
                            begun.await();
                          } else {
                            begun.countDown();
                            failed.await();
                            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                            isDone.set(true);
                          }
                          return item.position();
                        },
                    result -> {
                      failed.countDown();
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");

    assertThat(isDone).isTrue();
  }
}
