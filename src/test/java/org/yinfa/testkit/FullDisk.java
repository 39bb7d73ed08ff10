package org.yinfa.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A limit on the size of files, which makes writing fail as a full disk does. Unlike a small file
 * system it needs no privileges; the reason that the system gives is another (EFBIG, not ENOSPC).
 */
public final class FullDisk {

  /** Why tests with it run on Linux only. */
  public static final String NEEDS_LINUX = "the limit is set by bash and lifted by prlimit";

  /** The file of figures that a JVM keeps of itself would be too large as well. */
  public static final String NO_FIGURES = "-XX:-UsePerfData";

  private FullDisk() {}

  /** What starts a command so that no file can have more kibibytes than given. */
  public static List<String> around(List<String> command, int kibibytes) {
    List<String> limited = new ArrayList<>();
    limited.addAll(
        List.of("bash", "-c", "ulimit -S -f " + kibibytes + " && exec \"$@\"", "limited"));
    limited.addAll(command);
    return limited;
  }

  /** Makes room for a process that was started so. */
  public static void end(Process process) throws IOException, InterruptedException {
    Process lifting =
        new ProcessBuilder("prlimit", "--pid", Long.toString(process.pid()), "--fsize=unlimited:")
            .inheritIO()
            .start();
    if (lifting.waitFor() != 0) {
      throw new IOException("prlimit can't lift the limit");
    }
  }
}
