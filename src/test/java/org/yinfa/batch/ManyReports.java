package org.yinfa.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Folders;
import org.yinfa.testkit.Memory;

/**
 * Prints thousands of reports, made from all samples and seeds by changing their titles, with one
 * thread and with all, and says how fast and in how much memory: {@code mvn -P endurance verify
 * -DskipTests}.
 */
public final class ManyReports {

  private final Path folder;

  private ManyReports(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    int reports = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("many-reports");
    try {
      var many = new ManyReports(folder);
      int processors = Runtime.getRuntime().availableProcessors();
      // a tenth first: whether memory grows with the number shows beside it
      many.measure(Math.max(1, reports / 10), processors);
      many.measure(reports, 1);
      many.measure(reports, processors);
    } finally {
      Folders.delete(folder);
    }
  }

  private void measure(int reports, int threads) throws Exception {
    Path source = write(folder.resolve("reports.ndjson"), reports);
    Path output = folder.resolve("output");
    Path log = folder.resolve("gc.log");
    long start = System.nanoTime();
    Process batch =
        BatchProcess.start(
            folder.resolve("messages"),
            List.of("-Xmx1g", "-Xlog:gc:file=" + log),
            source.toString(),
            "-o",
            output.toString(),
            "--jobs",
            Integer.toString(threads));
    long resident = 0;
    while (!batch.waitFor(500, TimeUnit.MILLISECONDS)) {
      resident = Math.max(resident, Memory.resident(batch.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (batch.exitValue() != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("messages")));
    }
    verify(output);
    System.out.printf(
        "%d reports, %d threads: %.1f s, %.1f a second; heap after collection at most %d MB,"
            + " resident at most %d MB%n",
        reports, threads, seconds, reports / seconds, Memory.heap(log), resident);
    Folders.delete(output);
  }

  /** Has sha256sum check all files of a result. */
  public static void verify(Path output) throws IOException, InterruptedException {
    Process check =
        new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS")
            .directory(output.toFile())
            .inheritIO()
            .start();
    if (check.waitFor() != 0) {
      throw new IllegalStateException("sha256sum finds fault with " + output);
    }
  }

  /** Writes NDJSON of so many reports that all differ. */
  public static Path write(Path source, int reports) throws IOException {
    var mapper = new ObjectMapper();
    List<ObjectNode> originals = new ArrayList<>();
    for (byte[] json : Documents.samplesAndSeeds().values()) {
      originals.add((ObjectNode) mapper.readTree(json));
    }
    try (BufferedWriter lines = Files.newBufferedWriter(source)) {
      for (int i = 0; i < reports; i++) {
        ObjectNode report = originals.get(i % originals.size()).deepCopy();
        if (report.path("title") instanceof ArrayNode title && !title.isEmpty()) {
          int last = title.size() - 1;
          title.set(last, title.get(last).textValue() + "之" + (i + 1));
        }
        lines.write(mapper.writeValueAsString(report));
        lines.write('\n');
      }
    }
    return source;
  }
}
