package org.yinfa.batch.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.batch.KilledBatches;
import org.yinfa.testkit.Folders;
import org.yinfa.testkit.FullDisk;

/** SQLite; the command line is in {@link org.yinfa.batch.KilledBatchTest}. */
@EnabledOnOs(value = OS.LINUX, disabledReason = FullDisk.NEEDS_LINUX)
class FullDiskTest {

  /** Their PDFs take more than a file can have. */
  private static final int REPORTS = 200;

  /** Enough for the tables, and for the library that SQLite unpacks. */
  private static final int KIBIBYTES = 2_048;

  private static final byte[] LARGER = new byte[(KIBIBYTES + 1) * 1_024];

  @TempDir Path folder;

  @Test
  void aServiceThatCanNotWriteSaysSoAndEndsItsBatchWhenItCan() throws Exception {
    String reports = KilledBatches.reports(REPORTS);
    try (ServiceProcess service =
        ServiceProcess.startWithFilesOf(KIBIBYTES, folder, "leaseSeconds: 3")) {
      String batch = service.post(reports, "a");
      service.awaitIllness(batch);

      assertThat(service.health().body()).contains("the database of the batches");
      assertThat(service.send(BodyPublishers.ofByteArray(LARGER), "b").statusCode()).isEqualTo(507);
      assertThat(Folders.digests(folder.resolve("data/incoming"))).isEmpty();

      assertThat(service.log())
          .contains("wait until the database or folder can be used again")
          .doesNotContain("Exception in thread");
      assertThat(service.log().lines())
          .as("attempts of workers that should rest")
          .filteredOn(line -> line.contains("work on batches waits"))
          .hasSizeLessThan(20);

      service.makeRoom();
      service.awaitHealth();
      service.awaitDone(batch, REPORTS);
      assertThat(service.result(batch)).isEqualTo(ExpectedResult.of(reports));
      assertThat(service.post(reports, "a")).as("nothing is done twice").isEqualTo(batch);
    }
  }
}
