package org.yinfa.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yinfa.issued.IssuedForm;
import org.yinfa.issued.OriginProperty;
import org.yinfa.report.Sha256;
import org.yinfa.verify.file.EmbeddedSource;
import org.yinfa.verify.file.Metadata;
import org.yinfa.verify.file.OpenFile;

/** Whether the report JSON at hand is the one that the file was made of. */
public final class SourceCheck implements Check {

  private static final String ID = "source";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public CheckResult examine(OpenFile file) throws IOException {
    Optional<byte[]> embedded = EmbeddedSource.of(file);
    Optional<String> recorded = file.metadata().value(OriginProperty.SOURCE);
    if (recorded.isEmpty()) {
      return CheckResult.notApplicable(ID, "source.not-recorded");
    }
    boolean kept = file.metadata().value(Metadata.PDFA, "part").filter("3"::equals).isPresent();
    if (kept && embedded.isEmpty()) {
      return CheckResult.failed(ID, "source.removed", IssuedForm.SOURCE_NAME);
    }
    if (embedded.isEmpty() && file.source().isEmpty()) {
      return CheckResult.notApplicable(ID, "source.none");
    }
    List<Finding> findings = new ArrayList<>();
    compare(embedded.orElse(null), recorded.get(), "source.embedded-differs", findings);
    compare(file.source().orElse(null), recorded.get(), "source.given-differs", findings);
    return CheckResult.of(ID, findings, "source.agrees", recorded.get());
  }

  private static void compare(
      byte @Nullable [] json, String recorded, String code, List<Finding> findings) {
    if (json != null && !Sha256.hex(json).equals(recorded)) {
      findings.add(Finding.of(code, Sha256.hex(json), recorded));
    }
  }
}
