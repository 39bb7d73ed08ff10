package org.yinfa.verify.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinfa.issued.IssuedForm;
import org.yinfa.issued.OriginProperty;
import org.yinfa.verify.Check;
import org.yinfa.verify.CheckResult;
import org.yinfa.verify.Finding;
import org.yinfa.verify.Verdict;
import org.yinfa.verify.file.IssuedFile;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.verify.file.Revisions;

/** Whether a file is as it was issued, signatures that were added to it aside. */
public final class IntegrityCheck implements Check {

  private static final String ID = "integrity";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public CheckResult examine(OpenFile file) throws IOException {
    return OpenFile.guarded(() -> check(file));
  }

  /** Of a file that begins as ours do, even what can't be read tells that it was changed. */
  @Override
  public Optional<CheckResult> examineUnreadable(byte[] file, IOException cause) {
    if (!IssuedForm.hasHeader(file)) {
      return Optional.empty();
    }
    return Optional.of(
        IssuedFile.find(file).isEmpty()
            ? CheckResult.failed(ID, "integrity.no-end")
            : CheckResult.failed(ID, "integrity.digest"));
  }

  private static CheckResult check(OpenFile open) {
    byte[] file = open.bytes();
    Optional<IssuedFile> issued = IssuedFile.find(file);
    if (issued.isEmpty()) {
      if (IssuedForm.hasHeader(file)) {
        return CheckResult.failed(ID, "integrity.no-end");
      }
      boolean claims = open.metadata().value(OriginProperty.RELEASE).isPresent();
      return claims
          ? CheckResult.failed(ID, "integrity.rewritten")
          : CheckResult.notApplicable(ID, "integrity.not-ours");
    }
    return check(open, issued.get());
  }

  private static List<Finding> departures(OpenFile open, int before, int end) {
    try {
      return SignatureRevision.departures(open, before, end);
    } catch (IOException unreadable) {
      return List.of(unreadable(unreadable));
    }
  }

  private static Finding unreadable(IOException revision) {
    return Finding.of("integrity.unreadable-revision", OpenFile.reason(revision));
  }

  private static CheckResult check(OpenFile open, IssuedFile issued) {
    List<Finding> findings = new ArrayList<>();
    if (!issued.hasItsDigest()) {
      findings.add(Finding.of("integrity.digest"));
    }
    if (!issued.hasItsTable()) {
      findings.add(Finding.of("integrity.table"));
    }
    Revisions revisions = Revisions.of(open.bytes(), issued.length());
    if (revisions.rest() > 0) {
      findings.add(Finding.of("integrity.appended", revisions.rest()));
    }
    int before = issued.length();
    for (int end : revisions.ends()) {
      findings.addAll(departures(open, before, end));
      before = end;
    }
    List<Finding> remarks = new ArrayList<>();
    if (!revisions.ends().isEmpty()) {
      try {
        Overlay overlay = Overlay.of(open, issued);
        findings.addAll(overlay.faults());
        remarks.addAll(overlay.remarks());
      } catch (IOException unreadable) {
        findings.add(unreadable(unreadable));
      }
    }
    return findings.isEmpty()
        ? new CheckResult(
            ID, Verdict.PASSED, Finding.of("integrity.intact", revisions.ends().size()), remarks)
        : CheckResult.failed(ID, findings);
  }
}
