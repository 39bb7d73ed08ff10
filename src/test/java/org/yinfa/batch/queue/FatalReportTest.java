package org.yinfa.batch.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.batch.KilledBatches;
import org.yinfa.testkit.Await;

class FatalReportTest {

  private static final int REPORTS = 20;

  /** The first of the first chunk. */
  private static final int FATAL = 1;

  /** The first of the second chunk, so another thread begins with it. */
  private static final int OTHER = Chunk.SIZE + 1;

  /** Takes long enough that it can be seen. */
  private static final String LARGE =
      "{\"title\": [\"报告\"], \"body\": [%s]}\n"
          .formatted(
              String.join(
                  ", ",
                  Collections.nCopies(
                      80,
                      "{\"type\": \"paragraph\", \"text\": \"%s\"}"
                          .formatted("政府信息公开工作年度报告。".repeat(50)))));

  @TempDir Path folder;

  @Test
  void aReportThatEndsTheProcessEachTimeIsGivenUpAndNoOtherIs() throws Exception {
    String batch;
    try (ServiceProcess killed = start()) {
      batch =
          killed.post(
              LARGE
                  + KilledBatches.reports(OTHER - FATAL - 1)
                  + LARGE
                  + KilledBatches.reports(REPORTS - OTHER),
              "a");
      await(killed, batch, FATAL, OTHER);
    }
    try (ServiceProcess killed = start()) {
      await(killed, batch, FATAL);
      assertThat(rendering()).as("it is alone").containsExactly(batch + "." + FATAL);
    }
    try (ServiceProcess last = start()) {
      last.awaitDone(batch, REPORTS);

      assertThat(last.result(batch)).hasSize(REPORTS - 1 + 2);
      JsonNode failed = outcome(last.get("/v1/batches/" + batch + "/manifest").body());
      assertThat(failed.path("position").asInt()).isEqualTo(FATAL);
      assertThat(failed.findValuesAsText("code")).containsExactly("limit.batch-attempts");
    }
  }

  private ServiceProcess start() throws Exception {
    return ServiceProcess.start(folder, "attempts: 2", "threads: 2");
  }

  /** Waits until these reports are being printed. */
  private void await(ServiceProcess service, String batch, int... positions) throws Exception {
    List<String> expected = new ArrayList<>();
    for (int position : positions) {
      expected.add(batch + "." + position);
    }
    Await.until(
        () -> {
          assertThat(service.get("/v1/batches/" + batch).body()).contains("\"open\"");
          return rendering().containsAll(expected);
        },
        service::log);
  }

  private Set<String> rendering() throws Exception {
    try (Stream<Path> marks = Files.list(folder.resolve("data/rendering"))) {
      return marks.map(mark -> mark.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  /** The only outcome that is a failure. */
  private static JsonNode outcome(String manifest) throws Exception {
    List<JsonNode> failed = new ArrayList<>();
    for (JsonNode outcome : new ObjectMapper().readTree(manifest).path("outcomes")) {
      if (outcome.path("status").asText().equals("failed")) {
        failed.add(outcome);
      }
    }
    assertThat(failed).hasSize(1);
    return failed.get(0);
  }
}
