package org.yinfa.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One command run as a process of its own, and what a shell saw of it. */
public record ProcessRun(int code, byte[] out, String err) {

  /**
   * Waits for the end of the process.
   *
   * @param folder gets its streams as files
   * @param environment what it has more than this process, whose locale it doesn't get
   */
  public static ProcessRun of(
      Path folder, String input, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    var process = new ProcessBuilder(JavaProcess.command(JavaProcess.QUICK, arguments));
    process.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "LANG"));
    process.environment().putAll(environment);
    Process running = process.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try {
      // a pipe, not a file: only what can't be sought in shows that nothing seeks
      try (OutputStream in = running.getOutputStream()) {
        in.write(input.getBytes(UTF_8));
      }
      assertThat(running.waitFor(120, TimeUnit.SECONDS)).as("ends by itself").isTrue();
    } finally {
      running.destroyForcibly();
    }
    return new ProcessRun(running.exitValue(), Files.readAllBytes(out), Files.readString(err));
  }
}
