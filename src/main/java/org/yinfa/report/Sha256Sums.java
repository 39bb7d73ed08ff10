package org.yinfa.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A list of digests in the form of sha256sum, which escapes backslashes and line breaks. */
public final class Sha256Sums {

  public static final String NAME = "SHA256SUMS";

  private Sha256Sums() {}

  /**
   * Writes the line of one file.
   *
   * @param sha256 64 hexadecimal digits in lower case
   * @param file a relative path with slashes
   */
  public static void write(OutputStream list, String sha256, String file) throws IOException {
    String escaped = file.replace("\\", "\\\\").replace("\n", "\\n");
    String line = (escaped.equals(file) ? "" : "\\") + sha256 + "  " + escaped + "\n";
    list.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
