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
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(YinfaApplication.class.getName());
    command.add("batch");
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectError(messages.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
