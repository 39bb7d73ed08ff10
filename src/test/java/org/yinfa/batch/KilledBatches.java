package org.yinfa.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.yinfa.testkit.Folders;
import org.yinfa.testkit.JavaProcess;

/**
 * Kills {@code batch} again and again and lets it resume, and compares what comes of it with a run
 * that nobody disturbed. As a program: {@code mvn -P endurance verify -DskipTests}.
 */
public final class KilledBatches {

  private static final int REPORTS = 150;

  private static final int STRETCH = 20;

  private static final long LONGEST = TimeUnit.MINUTES.toMillis(10);

  private final Path folder;
  private final Path source;
  private final Random random;
  private final Map<String, String> expected;
  private final long usual;
  private int finished;
  private int killed;
  private int killedStarting;

  /**
   * @param folder an empty folder to work in
   */
  KilledBatches(Path folder, int reports, long seed) throws Exception {
    this.folder = folder;
    this.random = new Random(seed);
    this.source = Files.writeString(folder.resolve("reports.ndjson"), reports(reports));
    Path output = folder.resolve("undisturbed");
    long start = System.nanoTime();
    assertThat(endsWithin(LONGEST, start(output))).as("an undisturbed run ends").isTrue();
    this.usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    this.expected = Folders.digests(output);
    assertThat(expected).hasSize(reports + 2).containsKeys("manifest.json", "SHA256SUMS");
  }

  public static void main(String[] arguments) throws Exception {
    int kills = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path folder = Files.createTempDirectory("killed-batches");
    try {
      var batches = new KilledBatches(folder, REPORTS, seed);
      for (int done = 0; done < kills; done += STRETCH) {
        batches.kill(Math.min(STRETCH, kills - done));
        System.out.printf(
            "seed %d: %d kills, %d of them while starting;"
                + " %d batches of %d reports, all as if undisturbed%n",
            seed, batches.killed, batches.killedStarting, batches.finished, REPORTS);
      }
    } finally {
      Folders.delete(folder);
    }
  }

  /**
   * Kills so many times more; after each, and after each end, nothing is there that must not be.
   */
  void kill(int times) throws Exception {
    Path output = folder.resolve("output");
    int enough = killed + times;
    while (killed < enough || Files.exists(output)) {
      Process batch = start(output);
      if (endsWithin(killed < enough ? random.nextLong(usual) : LONGEST, batch)) {
        assertThat(Folders.digests(output)).as("after %d kills", killed).isEqualTo(expected);
        Folders.delete(output);
        finished++;
      } else {
        killed++;
        killedStarting += hasBegun(batch, output) ? 0 : 1;
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

  private Process start(Path output) throws IOException {
    return BatchProcess.start(
        folder.resolve("messages"),
        JavaProcess.QUICK,
        source.toString(),
        "-o",
        output.toString(),
        "--resume");
  }

  /** Whether the process ended by itself in the time it was given. */
  private boolean endsWithin(long milliseconds, Process batch) throws Exception {
    try {
      if (batch.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
        assertThat(batch.exitValue()).as(Files.readString(folder.resolve("messages"))).isZero();
      }
    } finally {
      batch.destroyForcibly().waitFor();
    }
    return batch.exitValue() == 0;
  }

  /** Whether the process got as far as to lock the folder, or even to its end. */
  private static boolean hasBegun(Process batch, Path output) throws IOException {
    Path lock = output.resolve(WorkingFolder.NAME).resolve("lock");
    return Files.exists(lock)
        ? Files.readString(lock).startsWith(batch.pid() + " ")
        : Files.exists(output.resolve(Manifest.NAME));
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
