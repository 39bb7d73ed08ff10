package org.yinfa.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yinfa.YinfaApplication;

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
    List<String> command = new ArrayList<>();
    command.addAll(List.of("bash", "-c", "ulimit -f " + kibibytes + " && exec \"$@\"", "batch"));
    // the JVM's own file of figures would be too large as well
    command.addAll(command(List.of("-XX:-UsePerfData"), arguments));
    return start(messages, command);
  }

  private static List<String> command(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(YinfaApplication.class.getName());
    command.add("batch");
    command.addAll(List.of(arguments));
    return command;
  }

  private static Process start(Path messages, List<String> command) throws IOException {
    var builder = new ProcessBuilder(command).redirectError(messages.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
