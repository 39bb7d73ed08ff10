package org.yinfa.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.testkit.Await;
import org.yinfa.testkit.Folders;
import org.yinfa.testkit.FullDisk;
import org.yinfa.testkit.JavaProcess;

class KilledBatchTest {

  @Test
  void aBatchKilledAtAnyMomentGoesOnAsIfNothingHadHappened(@TempDir Path folder) throws Exception {
    var batches = new KilledBatches(folder, 40, 9704);

    batches.kill(6);

    assertThat(batches.finished()).isPositive();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = FullDisk.NEEDS_LINUX)
  void aBatchThatCanNotWriteSaysSoAndGoesOnWhenItCan(@TempDir Path folder) throws Exception {
    String large =
        "{\"title\": [\"报告\"], \"body\": [{\"type\": \"paragraph\", \"text\": \"%s\"}]}\n"
            .formatted("政府信息公开工作年度报告。".repeat(4_000));
    String reports = KilledBatches.reports(3) + large + KilledBatches.reports(2);
    Path source = Files.writeString(folder.resolve("r.ndjson"), reports);
    Path output = folder.resolve("out");
    Path messages = folder.resolve("messages");
    String[] arguments = {source.toString(), "-o", output.toString(), "--jobs", "1", "--resume"};

    Process limited = BatchProcess.startWithFilesOf(40, messages, arguments);
    assertThat(limited.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(limited.exitValue()).as(Files.readString(messages)).isEqualTo(3);
    assertThat(messages)
        .content()
        .contains("The batch stopped: ", "File too large", output.toString(), "--resume");
    assertThat(Folders.digests(output).keySet())
        .containsExactlyInAnyOrder(
            ".yinfa/journal.ndjson", ".yinfa/lock", "00000001.pdf", "00000002.pdf", "00000003.pdf");

    Process free = BatchProcess.start(messages, JavaProcess.QUICK, arguments);
    assertThat(free.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(free.exitValue()).as(Files.readString(messages)).isZero();
    assertThat(messages).content().contains("6 reports: 3 PDFs made, 3 kept");

    Path undisturbed = folder.resolve("undisturbed");
    Process other =
        BatchProcess.start(
            messages, JavaProcess.QUICK, source.toString(), "-o", undisturbed.toString());
    assertThat(other.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(Folders.digests(output)).isEqualTo(Folders.digests(undisturbed));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there is not asked to end")
  void aTerminatedBatchSaysHowToGoOnAndEndsAsTheSignalAsks(@TempDir Path folder) throws Exception {
    Path source = Files.writeString(folder.resolve("r.ndjson"), KilledBatches.reports(2_000));
    Path output = folder.resolve("out");
    Path messages = folder.resolve("messages");
    Process batch =
        BatchProcess.start(messages, JavaProcess.QUICK, source.toString(), "-o", output.toString());
    try {
      awaitFirst(output);
      batch.destroy();
      assertThat(batch.waitFor(5, TimeUnit.MINUTES)).isTrue();
    } finally {
      batch.destroyForcibly();
    }

    assertThat(batch.exitValue()).isEqualTo(128 + 15);
    assertThat(messages).content().contains("Stopped after ", "--resume");
    assertThat(Folders.digests(output))
        .containsKeys("00000001.pdf", ".yinfa/journal.ndjson")
        .doesNotContainKey("manifest.json")
        .allSatisfy((name, digest) -> assertThat(name).doesNotEndWith(".part"));
  }

  @Test
  void aFolderBelongsToTheProcessThatWorksInIt(@TempDir Path folder) throws Exception {
    Path source = Files.writeString(folder.resolve("r.ndjson"), KilledBatches.reports(2_000));
    Path output = folder.resolve("out");
    Path messages = folder.resolve("messages");
    Path refusal = folder.resolve("refusal");
    String[] arguments = {source.toString(), "-o", output.toString(), "--resume"};
    Process first = BatchProcess.start(messages, JavaProcess.QUICK, arguments);
    try {
      awaitFirst(output);
      Process second = BatchProcess.start(refusal, JavaProcess.QUICK, arguments);
      assertThat(second.waitFor(5, TimeUnit.MINUTES)).isTrue();

      assertThat(second.exitValue()).as(Files.readString(refusal)).isEqualTo(2);
      assertThat(refusal).content().contains("Another process", output.toString());
      assertThat(first.isAlive()).as(Files.readString(messages)).isTrue();
    } finally {
      first.destroyForcibly().waitFor();
    }
  }

  /** Waits for the first PDF of a batch: then it is in the middle of its work. */
  private static void awaitFirst(Path output) throws Exception {
    Path pdf = output.resolve("00000001.pdf");
    Await.until(() -> Files.exists(pdf), () -> "there is no " + pdf);
  }
}
