package org.yinfa.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Sha256;

/** Whether the report JSON at hand is the one that the file was made of. */
final class SourceCheck {

  static final String ID = "source";

  private SourceCheck() {}

  /**
   * @param embedded the JSON inside the file, or null
   * @param given the JSON that the caller has, or null
   */
  static Check check(OpenFile file, byte @Nullable [] embedded, byte @Nullable [] given) {
    Optional<String> recorded = file.metadata().value(Metadata.YINFA, "source");
    if (recorded.isEmpty()) {
      return Check.notApplicable(ID, "source.not-recorded");
    }
    boolean kept = file.metadata().value(Metadata.PDFA, "part").filter("3"::equals).isPresent();
    if (kept && embedded == null) {
      return Check.failed(ID, "source.removed", EmbeddedSource.NAME);
    }
    if (embedded == null && given == null) {
      return Check.notApplicable(ID, "source.none");
    }
    List<Finding> findings = new ArrayList<>();
    compare(embedded, recorded.get(), "source.embedded-differs", findings);
    compare(given, recorded.get(), "source.given-differs", findings);
    return Check.of(ID, findings, "source.agrees", recorded.get());
  }

  private static void compare(
      byte @Nullable [] json, String recorded, String code, List<Finding> findings) {
    if (json != null && !Sha256.hex(json).equals(recorded)) {
      findings.add(Finding.of(code, Sha256.hex(json), recorded));
    }
  }
}
