package org.yinfa.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfa.input.InputProblem;
import org.yinfa.problem.Problem;

class OutcomeJsonTest {

  @Test
  void aFailureComesBackAsItWasWritten() {
    var failed =
        new Outcome.Failed(
            7, "甲.json", null, List.of(Problem.at("/title", InputProblem.TOO_LONG, 9, 5)));

    assertThat(OutcomeJson.read(OutcomeJson.write(failed))).isEqualTo(failed);
  }

  @ParameterizedTest
  @CsvSource({
    "limit.bytes, limit.body-bytes",
    "json.nesting, limit.nesting",
    "image.too-large, limit.image-pixels",
    "limit.text, limit.text-length",
    "limit.archiveBytes, limit.archive-bytes",
    "limit.archiveRatio, limit.archive-ratio",
    "limit.entryBytes, limit.entry-bytes",
    "archive.damaged, zip.damaged",
    "batch.link, file.link",
    "batches.attempts, limit.batch-attempts",
    "text.none, text.none"
  })
  void aFailureOfRelease010IsRead(String former, String id) {
    String stored =
        """
        {"position":1,"name":"甲.json","status":"failed","problems":[
         {"code":"%s","pointer":"","arguments":["1","2","3"],"message":"…"}]}
        """
            .formatted(former);

    Outcome.Failed failed = (Outcome.Failed) OutcomeJson.read(stored);

    assertThat(failed.problems().get(0).code().id()).isEqualTo(id);
  }

  @Test
  void aFailureOfAnUnknownKindIsRefusedByName() {
    String stored =
        """
        {"position":1,"name":"甲","status":"failed","problems":[
         {"code":"no.such","pointer":"","arguments":[],"message":"…"}]}
        """;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutcomeJson.read(stored))
        .withMessage("no.such");
  }
}
