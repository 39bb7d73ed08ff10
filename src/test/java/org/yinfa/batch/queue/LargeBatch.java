package org.yinfa.batch.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yinfa.batch.ManyReports;
import org.yinfa.testkit.Folders;
import org.yinfa.testkit.Memory;

/**
 * Sends thousands of reports to a service as one batch, fetches the result, and says how fast and
 * in how much memory: {@code mvn -P endurance verify -DskipTests}.
 */
public final class LargeBatch {

  private LargeBatch() {}

  public static void main(String[] arguments) throws Exception {
    int reports = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("large-batch");
    try {
      measure(reports, folder);
    } finally {
      Folders.delete(folder);
    }
  }

  private static void measure(int reports, Path folder) throws Exception {
    Path source = ManyReports.write(folder.resolve("reports.ndjson"), reports);
    Path log = folder.resolve("gc.log");
    Path result = folder.resolve("result");
    List<String> options = List.of("-Xmx1g", "-Xlog:gc:file=" + log);
    try (ServiceProcess service = ServiceProcess.startWith(options, folder.resolve("service"))) {
      long start = System.nanoTime();
      String batch = service.post(BodyPublishers.ofFile(source), "large");
      double accepted = (System.nanoTime() - start) / 1e9;
      service.awaitDone(batch, reports);
      double seconds = (System.nanoTime() - start) / 1e9;
      service.download(batch, result);
      ManyReports.verify(result);
      assertThat(Folders.digests(result)).as("a PDF of each").hasSize(reports + 2);
      System.out.printf(
          "%d reports in one batch: accepted after %.1f s, finished after %.1f s, %.1f a second;"
              + " heap after collection at most %d MB, resident at most %d MB%n",
          reports,
          accepted,
          seconds,
          reports / seconds,
          Memory.heap(log),
          Memory.resident(service.id()));
    }
  }
}
