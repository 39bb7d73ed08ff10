package org.yinfa.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yinfa.report.Limits;
import org.yinfa.report.Report;

/** Imports lines of text under the default limits. */
final class Imports {

  private Imports() {}

  static ImportedReport imported(String text) {
    return new PlainTextReader(Limits.DEFAULT).read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Report report(String... lines) {
    return imported(String.join("\n", lines)).report();
  }

  static List<Dropped> dropped(String... lines) {
    return imported(String.join("\n", lines)).dropped();
  }
}
