package org.yinfa.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yinfa.batch.Outcome;
import org.yinfa.batch.OutcomeJson;
import org.yinfa.batch.queue.BatchQueue;
import org.yinfa.batch.queue.BatchStatus;
import org.yinfa.batch.queue.BatchStatus.State;
import org.yinfa.batch.queue.FinishedReport;

/**
 * The progress of a batch as server-sent events. The id of an event is the number of reports
 * finished so far, in an order that the database keeps, so a client that reconnects to any node
 * with its last id misses no failure.
 */
final class BatchEvents {

  private static final Duration INTERVAL = Duration.ofMillis(500);

  /** Shorter than the silence after which proxies and Jetty close a connection. */
  private static final int INTERVALS_PER_HEARTBEAT = 20;

  private static final int PAGE = 500;

  private final BatchQueue queue;
  private final ObjectMapper json;
  private final Semaphore places;
  private final CountDownLatch stopping = new CountDownLatch(1);

  BatchEvents(BatchQueue queue, ObjectMapper json, int listeners) {
    this.queue = queue;
    this.json = json;
    this.places = new Semaphore(listeners);
  }

  /** Ends all streams; their clients reconnect to another node, or later. */
  void stop() {
    stopping.countDown();
  }

  /**
   * @param last the field Last-Event-ID; anything but a number counts as none
   */
  StreamingOutput of(String batch, @Nullable String last) {
    long sequence = last != null && last.matches("\\d{1,18}") ? Long.parseLong(last) : 0;
    return target -> {
      if (!places.tryAcquire()) {
        throw new BodyReader.Full();
      }
      try {
        new Listener(batch, target, sequence).follow();
      } finally {
        places.release();
      }
    };
  }

  /** The data of an event about all of a batch. */
  private record Progress(long reports, long done, long failed) {}

  private final class Listener {

    private final String batch;
    private final OutputStream target;
    private long sequence;
    private long told = -1;
    private int silence;

    Listener(String batch, OutputStream target, long sequence) {
      this.batch = batch;
      this.target = target;
      this.sequence = sequence;
    }

    void follow() throws IOException {
      boolean isOver = false;
      send(":\n\n");
      while (!isOver) {
        isOver = tell() || isStopping();
      }
    }

    /** Sends what is new; returns whether that was the last event. */
    private boolean tell() throws IOException {
      Optional<BatchStatus> status = queue.find(batch);
      if (status.isEmpty()) {
        send("event: removed\ndata: {}\n\n");
        return true;
      }
      tellFailures(status.get().done());
      if (status.get().state() == State.FINISHED) {
        send(event("finished", status.get()));
        return true;
      }
      silence++;
      if (status.get().done() != told) {
        told = status.get().done();
        silence = 0;
        send(event("progress", status.get()));
      } else if (silence % INTERVALS_PER_HEARTBEAT == 0) {
        send(":\n\n");
      }
      return false;
    }

    private void tellFailures(long done) throws IOException {
      List<FinishedReport> page;
      do {
        page = queue.finishedSince(batch, sequence, PAGE);
        for (FinishedReport finished : page) {
          if (finished.sequence() > done) {
            return;
          }
          sequence = finished.sequence();
          if (finished.outcome() instanceof Outcome.Failed) {
            String data = OutcomeJson.write(finished.outcome());
            send("id: " + sequence + "\nevent: failure\ndata: " + data + "\n\n");
          }
        }
      } while (page.size() == PAGE);
    }

    private String event(String name, BatchStatus status) throws JsonProcessingException {
      var data = new Progress(status.reports(), status.done(), status.failed());
      return "id: "
          + status.done()
          + "\nevent: "
          + name
          + "\ndata: "
          + json.writeValueAsString(data)
          + "\n\n";
    }

    private boolean isStopping() {
      try {
        return stopping.await(INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return true;
      }
    }

    private void send(String text) throws IOException {
      target.write(text.getBytes(StandardCharsets.UTF_8));
      target.flush();
    }
  }
}
