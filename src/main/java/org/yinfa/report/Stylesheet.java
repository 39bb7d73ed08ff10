package org.yinfa.report;

import java.util.Map;
import java.util.Objects;

/**
 * A stylesheet and everything it may import, as data: nothing else can be read while it runs.
 *
 * @param entry the path of the stylesheet that starts, such as annual-report/report.xsl
 * @param files every file within reach, by path
 */
public record Stylesheet(String entry, Map<String, byte[]> files) {

  public Stylesheet {
    files = Map.copyOf(files);
    if (!files.containsKey(entry)) {
      throw new IllegalArgumentException("there is no file " + entry);
    }
  }

  /** The file where processing begins. */
  public byte[] entryFile() {
    return Objects.requireNonNull(files.get(entry));
  }
}
