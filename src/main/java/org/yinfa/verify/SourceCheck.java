package org.yinfa.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yinfa.issued.IssuedForm;
import org.yinfa.issued.OriginProperty;
import org.yinfa.report.Sha256;
import org.yinfa.verify.file.Metadata;
import org.yinfa.verify.file.OpenFile;

/** Whether the report JSON at hand is the one that the file was made of. */
final class SourceCheck {

  static final String ID = "source";

  private SourceCheck() {}

  /**
   * @param embedded the JSON inside the file, or null
   * @param given the JSON that the caller has, or null
   */
  static CheckResult check(OpenFile file, byte @Nullable [] embedded, byte @Nullable [] given) {
    Optional<String> recorded = file.metadata().value(OriginProperty.SOURCE);
    if (recorded.isEmpty()) {
      return CheckResult.notApplicable(ID, "source.not-recorded");
    }
    boolean kept = file.metadata().value(Metadata.PDFA, "part").filter("3"::equals).isPresent();
    if (kept && embedded == null) {
      return CheckResult.failed(ID, "source.removed", IssuedForm.SOURCE_NAME);
    }
    if (embedded == null && given == null) {
      return CheckResult.notApplicable(ID, "source.none");
    }
    List<Finding> findings = new ArrayList<>();
    compare(embedded, recorded.get(), "source.embedded-differs", findings);
    compare(given, recorded.get(), "source.given-differs", findings);
    return CheckResult.of(ID, findings, "source.agrees", recorded.get());
  }

  private static void compare(
      byte @Nullable [] json, String recorded, String code, List<Finding> findings) {
    if (json != null && !Sha256.hex(json).equals(recorded)) {
      findings.add(Finding.of(code, Sha256.hex(json), recorded));
    }
  }
}
