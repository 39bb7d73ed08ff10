package org.yinfa.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yinfa.testkit.FullDisk;
import org.yinfa.testkit.JavaProcess;

/** The command line as a process of its own, which can be killed. */
final class BatchProcess {

  private BatchProcess() {}

  /** Starts {@code batch}; its messages go to the file. */
  static Process start(Path messages, List<String> options, String... arguments)
      throws IOException {
    return start(messages, command(options, arguments));
  }

  /** Starts it where no file can have more kibibytes than given. */
  static Process startWithFilesOf(int kibibytes, Path messages, String... arguments)
      throws IOException {
    List<String> options = new ArrayList<>(JavaProcess.QUICK);
    options.add(FullDisk.NO_FIGURES);
    return start(messages, FullDisk.around(command(options, arguments), kibibytes));
  }

  private static List<String> command(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>(List.of("batch"));
    command.addAll(List.of(arguments));
    return JavaProcess.command(options, command.toArray(String[]::new));
  }

  private static Process start(Path messages, List<String> command) throws IOException {
    var builder = new ProcessBuilder(command).redirectError(messages.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
