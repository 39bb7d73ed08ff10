package org.yinfa.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.problem.Problem;
import org.yinfa.zip.ZipProblem;

class JournalTest {

  private static final Outcome FIRST = failed(1, "甲.json");

  /** Longer than what is read at once. */
  private static final Outcome LONG = failed(2, "长".repeat(10_000));

  private static final Outcome LAST = failed(3, "乙.json");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("journal.ndjson");
  }

  private static Outcome failed(long position, String name) {
    return new Outcome.Failed(
        position, name, null, List.of(Problem.at("", ZipProblem.UNUSABLE_NAME, name, "why")));
  }

  @Test
  void whatWasAddedIsReadFromItsPlaceAtOnceAndAfterOpeningAgain() throws IOException {
    Map<Long, Outcome> added = written(FIRST, LONG, LAST);

    assertThat(opened()).isEqualTo(added);
  }

  @Test
  void aTornLineIsCutOffWhereverItIsTorn() throws IOException {
    List<Long> offsets = List.copyOf(written(FIRST, LAST).keySet());
    byte[] whole = Files.readAllBytes(file);

    for (int length = offsets.get(1).intValue(); length < whole.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));

      assertThat(opened()).as("%d bytes", length).containsOnly(Map.entry(offsets.get(0), FIRST));
      assertThat(file).hasSize(offsets.get(1));
    }
  }

  @Test
  void everythingAfterADamagedLineIsCutOff() throws IOException {
    List<Long> offsets = List.copyOf(written(FIRST, LONG, LAST).keySet());
    byte[] damaged = Files.readAllBytes(file);
    damaged[offsets.get(1).intValue() + 100] ^= 1;
    Files.write(file, damaged);

    assertThat(opened()).containsOnly(Map.entry(offsets.get(0), FIRST));
    assertThat(file).hasSize(offsets.get(1));
  }

  @Test
  void newLinesFollowWhatIsWhole() throws IOException {
    written(FIRST);
    Files.writeString(file, "[\"0000", StandardOpenOption.APPEND);
    written(LAST);

    assertThat(opened().values()).containsExactly(FIRST, LAST);
  }

  @Test
  void aLineThatSomebodyElseChangedIsNotBelieved() throws IOException {
    try (Journal journal = Journal.open(file, (offset, outcome) -> {})) {
      long offset = journal.add(FIRST);
      String line = Files.readString(file);
      Files.write(file, line.replace("甲", "乙").getBytes(UTF_8));

      assertThatThrownBy(() -> journal.read(offset)).isInstanceOf(IOException.class);
    }
  }

  /** Adds outcomes to what is there; what was added by its place. */
  private Map<Long, Outcome> written(Outcome... outcomes) throws IOException {
    Map<Long, Outcome> added = new LinkedHashMap<>();
    try (Journal journal = Journal.open(file, (offset, outcome) -> {})) {
      for (Outcome outcome : outcomes) {
        added.put(journal.add(outcome), outcome);
      }
      for (Map.Entry<Long, Outcome> each : added.entrySet()) {
        assertThat(journal.read(each.getKey())).isEqualTo(each.getValue());
      }
    }
    return added;
  }

  private Map<Long, Outcome> opened() throws IOException {
    Map<Long, Outcome> found = new LinkedHashMap<>();
    Journal.open(file, found::put).close();
    return found;
  }
}
