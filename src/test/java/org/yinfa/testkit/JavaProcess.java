package org.yinfa.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yinfa.YinfaApplication;

/** The program as a process of its own, which can be killed and limited. */
public final class JavaProcess {

  private JavaProcess() {}

  /** What starts the program with options for the JVM. */
  public static List<String> command(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(YinfaApplication.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }
}
