package org.yinfa.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.problem.Problem;
import org.yinfa.report.Profile;
import org.yinfa.zip.ZipProblem;

class ManifestTest {

  private static final String INPUT = "1".repeat(64);
  private static final String OUTPUT = "2".repeat(64);
  private static final String SUM = "3".repeat(64);

  private static final Outcome ISSUED =
      new Outcome.Issued(
          1,
          "一.json",
          "一.pdf",
          INPUT,
          OUTPUT,
          2,
          "annual-report",
          new Settings("1.0", "4".repeat(64), Profile.PDFA_2A, null),
          3);

  private static final Outcome FAILED =
      new Outcome.Failed(
          2, "二.json", null, List.of(Problem.at("/title", ZipProblem.UNUSABLE_NAME, "a", "b")));

  private static final List<Outcome> OUTCOMES = List.of(ISSUED, FAILED);

  @Test
  void whatIsWrittenIsReadAgainInItsOrder() throws IOException {
    assertThat(read(written(OUTCOMES))).isEqualTo(OUTCOMES);
    assertThat(read(written(List.of()))).isEmpty();
  }

  @Test
  void itBeginsWithTheNumbersAndHasAnOutcomeALine() throws IOException {
    List<String> lines = written(OUTCOMES).lines().toList();

    assertThat(lines).hasSize(4);
    assertThat(lines.get(0))
        .isEqualTo(
            "{\"format\":\"yinfa-manifest-1\",\"reports\":2,\"issued\":1,\"failed\":1,\"outcomes\":[");
    assertThat(lines.get(1)).startsWith("{\"position\":1,\"name\":\"一.json\"").endsWith("},");
    assertThat(lines.get(3)).isEqualTo("]}");
  }

  @Test
  void theSumsAreOfTheFilesThatAreThereAndOfTheManifest() throws IOException {
    var sums = new ByteArrayOutputStream();

    Manifest.writeSums(sums, OUTCOMES, SUM);

    assertThat(sums.toString(UTF_8).lines())
        .containsExactly(OUTPUT + "  一.pdf", SUM + "  manifest.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "{\"outcomes\":", "{\"outcomes\":[{}]}", "{\"outcomes\":[{\"posi", "no"})
  void whatIsNoManifestIsNotTakenForAnEmptyOne(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
  }

  private static String written(List<Outcome> outcomes) throws IOException {
    Tally tally = Tally.NONE;
    for (Outcome outcome : outcomes) {
      tally = tally.plus(outcome, false);
    }
    var target = new ByteArrayOutputStream();
    Manifest.write(target, tally, outcomes);
    return target.toString(UTF_8);
  }

  private static List<Outcome> read(String manifest) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    Manifest.read(new ByteArrayInputStream(manifest.getBytes(UTF_8)), outcomes::add);
    return outcomes;
  }
}
