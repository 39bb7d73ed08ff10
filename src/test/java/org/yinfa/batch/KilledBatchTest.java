package org.yinfa.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KilledBatchTest {

  @Test
  void aBatchKilledAtAnyMomentGoesOnAsIfNothingHadHappened(@TempDir Path folder) throws Exception {
    var batches = new KilledBatches(folder, 40, 9704);

    batches.kill(6);

    assertThat(batches.finished()).isPositive();
  }

  /** A limit of the shell on the size of files, as a full disk is not to be had everywhere. */
  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "other shells count such limits otherwise")
  void aBatchThatCanNotWriteSaysSoAndGoesOnWhenItCan(@TempDir Path folder) throws Exception {
    Path source = Files.writeString(folder.resolve("r.ndjson"), KilledBatches.reports(5));
    Path output = folder.resolve("out");
    Path messages = folder.resolve("messages");
    String[] arguments = {source.toString(), "-o", output.toString(), "--resume"};

    Process limited = BatchProcess.startWithFilesOf(10, messages, arguments);
    assertThat(limited.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(limited.exitValue()).isEqualTo(3);
    assertThat(messages).content().contains("The batch stopped: ", "File too large", "--resume");
    assertThat(Folders.digests(output).keySet()).allMatch(name -> name.startsWith(".yinfa/"));

    Process free = BatchProcess.start(messages, List.of(), arguments);
    assertThat(free.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(free.exitValue()).as(Files.readString(messages)).isZero();
    assertThat(Folders.digests(output)).hasSize(7);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there is not asked to end")
  void aTerminatedBatchSaysHowToGoOnAndEndsAsTheSignalAsks(@TempDir Path folder) throws Exception {
    Path source = Files.writeString(folder.resolve("r.ndjson"), KilledBatches.reports(2_000));
    Path output = folder.resolve("out");
    Path messages = folder.resolve("messages");
    Process batch =
        BatchProcess.start(messages, List.of(), source.toString(), "-o", output.toString());
    try {
      // its first line of progress says that it is in the middle of its work
      while (batch.isAlive() && !Files.readString(messages).contains("of 2000 reports")) {
        Thread.onSpinWait();
      }
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
}
