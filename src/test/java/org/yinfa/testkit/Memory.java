package org.yinfa.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a JVM took at most. */
public final class Memory {

  private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private Memory() {}

  /** The mebibytes of a process that were in memory at most so far; 0 if it has ended. */
  public static long resident(long process) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
      return peak.find() ? Long.parseLong(peak.group(1)) / 1024 : 0;
    } catch (IOException ended) {
      return 0;
    }
  }

  /** The mebibytes of heap that collections left at most, from what -Xlog:gc wrote. */
  public static long heap(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .map(AFTER_COLLECTION::matcher)
          .filter(Matcher::find)
          .mapToLong(found -> Long.parseLong(found.group(1)))
          .max()
          .orElse(0);
    }
  }
}
