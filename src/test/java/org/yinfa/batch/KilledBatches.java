package org.yinfa.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Kills {@code batch} again and again and lets it resume, and compares what comes of it with a run
 * that nobody disturbed. As a program: {@code mvn -P endurance verify -DskipTests}.
 */
public final class KilledBatches {

  /** Quick to start, as most of them don't live long. */
  private static final List<String> QUICK =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  private static final int STRETCH = 20;

  private final Path folder;
  private final Path source;
  private final Random random;
  private final Map<String, String> expected;
  private final long usual;
  private int finished;

  /**
   * @param folder an empty folder to work in
   */
  KilledBatches(Path folder, int reports, long seed) throws Exception {
    this.folder = folder;
    this.random = new Random(seed);
    this.source = Files.writeString(folder.resolve("reports.ndjson"), reports(reports));
    Path output = folder.resolve("undisturbed");
    long start = System.nanoTime();
    assertThat(run(output, Long.MAX_VALUE)).as("an undisturbed run ends").isTrue();
    this.usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    this.expected = Folders.digests(output);
    assertThat(expected).hasSize(reports + 2).containsKeys("manifest.json", "SHA256SUMS");
  }

  public static void main(String[] arguments) throws Exception {
    int kills = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path folder = Files.createTempDirectory("killed-batches");
    try {
      var batches = new KilledBatches(folder, 150, seed);
      for (int done = 0; done < kills; done += STRETCH) {
        batches.kill(Math.min(STRETCH, kills - done));
        System.out.printf("%d batches finished after kills%n", batches.finished);
      }
      System.out.printf(
          "%d kills (seed %d), %d batches finished after them, all as if undisturbed%n",
          kills, seed, batches.finished);
    } finally {
      Folders.delete(folder);
    }
  }

  /** Kills so many times; after each, and after each end, nothing is there that must not be. */
  void kill(int times) throws Exception {
    Path output = folder.resolve("output");
    int killed = 0;
    while (killed < times || Files.exists(output)) {
      long life = killed < times ? random.nextLong(usual) : Long.MAX_VALUE;
      if (run(output, life)) {
        assertThat(Folders.digests(output)).as("after %d kills", killed).isEqualTo(expected);
        Folders.delete(output);
        finished++;
      } else {
        killed++;
        assertEveryPdfIsWhole(output);
      }
    }
  }

  int finished() {
    return finished;
  }

  private void assertEveryPdfIsWhole(Path output) {
    if (Files.exists(output)) {
      Map<String, String> visible = new TreeMap<>(Folders.digests(output));
      visible.keySet().removeIf(name -> name.startsWith(WorkingFolder.NAME));
      assertThat(expected).as("what can be seen after a kill").containsAllEntriesOf(visible);
    }
  }

  /** Whether the process ended by itself in the time it was given. */
  private boolean run(Path output, long milliseconds) throws IOException, InterruptedException {
    Path messages = folder.resolve("messages");
    Process batch =
        BatchProcess.start(messages, QUICK, source.toString(), "-o", output.toString(), "--resume");
    try {
      boolean ended =
          milliseconds == Long.MAX_VALUE
              ? batch.waitFor(10, TimeUnit.MINUTES)
              : batch.waitFor(milliseconds, TimeUnit.MILLISECONDS);
      if (ended) {
        assertThat(batch.exitValue()).as(Files.readString(messages)).isZero();
      }
      return ended;
    } finally {
      batch.destroyForcibly().waitFor();
    }
  }

  public static String reports(int count) {
    var lines = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      lines.append(
          "{\"title\": [\"某某局第%d号年度报告\"], \"body\": [{\"type\": \"paragraph\", \"text\": \"本年度主动公开信息%d条。\"}]}\n"
              .formatted(i, i * 7));
    }
    return lines.toString();
  }
}
