package org.yinfa.batch.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.batch.KilledBatches;

/**
 * SQLite; PostgreSQL is in {@link SharedDatabaseTest}, many kills are in {@link KilledServices}.
 */
class KilledServiceTest {

  private static final int REPORTS = 60;

  @TempDir Path folder;

  @Test
  void whatWasAcceptedIsDoneWhateverHappensToTheProcess() throws Exception {
    String reports = KilledBatches.reports(REPORTS);
    String batch;
    try (ServiceProcess killed = ServiceProcess.start(folder)) {
      batch = killed.post(reports, "a");
      killed.awaitDone(batch, 3);
    }
    try (ServiceProcess stopped = ServiceProcess.start(folder)) {
      assertThat(stopped.post(reports, "a")).as("the same batch").isEqualTo(batch);
      stopped.awaitDone(batch, 6);
      assertThat(stopped.stop()).as("it gives back what it has not done").isTrue();
    }
    try (ServiceProcess last = ServiceProcess.start(folder)) {
      last.awaitDone(batch, REPORTS);
      assertThat(last.result(batch)).isEqualTo(ExpectedResult.of(reports));
    }
  }

  @Test
  void inputsAndResultsCanBeInAFolderThatIsLeftEmpty() throws Exception {
    String reports = KilledBatches.reports(REPORTS);
    Path shared = folder.resolve("shared");
    String batch;
    try (ServiceProcess killed = ServiceProcess.start(folder, "sharedFolder: " + shared)) {
      batch = killed.post(reports, "a");
      killed.awaitDone(batch, 3);
    }
    try (ServiceProcess last = ServiceProcess.start(folder, "sharedFolder: " + shared)) {
      last.awaitDone(batch, REPORTS);
      assertThat(last.result(batch)).isEqualTo(ExpectedResult.of(reports));
      last.delete(batch);
      last.awaitRemoved(shared.resolve(batch));
    }
  }

  @Test
  void aSecondProcessInTheSameFolderIsTurnedAway() throws Exception {
    try (ServiceProcess first = ServiceProcess.start(folder);
        ServiceProcess second = ServiceProcess.launch(folder)) {
      assertThat(second.awaitStart()).isFalse();
      assertThat(second.log()).contains("batches.folder");
      assertThat(first.health().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aClientThatGoesLeavesNoTraceInTheLog() throws Exception {
    String reports = KilledBatches.reports(REPORTS);
    try (ServiceProcess service = ServiceProcess.start(folder)) {
      String batch = service.post(reports, "a");
      service.awaitDone(batch, 1);
      service.awaitDone(batch, REPORTS);

      assertThat(service.stop()).isTrue();
      assertThat(service.log()).doesNotContain("ERROR", "\tat ", "! at ");
    }
  }
}
