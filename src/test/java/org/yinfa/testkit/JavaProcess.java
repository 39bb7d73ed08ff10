package org.yinfa.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yinfa.YinfaApplication;

/** Programs of this build as processes of their own, which can be killed and limited. */
public final class JavaProcess {

  /**
   * For processes that end before more threads of the compiler and the collector are worth their
   * start: with these options rendering every sample once takes less than half the time.
   */
  public static final List<String> QUICK =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  private JavaProcess() {}

  /** What starts Yinfa with options for the JVM. */
  public static List<String> command(List<String> options, String... arguments) {
    return command(YinfaApplication.class, options, arguments);
  }

  /** What starts a program of the tests with options for the JVM. */
  public static List<String> command(Class<?> program, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return command;
  }
}
