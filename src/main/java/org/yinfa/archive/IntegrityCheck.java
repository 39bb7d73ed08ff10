package org.yinfa.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a file is as it was issued, signatures that were added to it aside. */
final class IntegrityCheck {

  static final String ID = "integrity";

  private IntegrityCheck() {}

  static Check check(OpenFile open) {
    byte[] file = open.bytes();
    Optional<IssuedFile> issued = IssuedFile.find(file);
    if (issued.isEmpty()) {
      if (IssuedFile.hasMark(file)) {
        return Check.failed(ID, "integrity.no-end");
      }
      boolean claims = open.metadata().value(Metadata.YINFA, "release").isPresent();
      return claims
          ? Check.failed(ID, "integrity.rewritten")
          : Check.notApplicable(ID, "integrity.not-ours");
    }
    return check(open, issued.get());
  }

  private static List<Finding> departures(OpenFile open, int before, int end) {
    try {
      return SignatureRevision.departures(open.bytes(), before, end, open.allowance());
    } catch (IOException unreadable) {
      return List.of(unreadable(unreadable));
    }
  }

  private static Finding unreadable(IOException revision) {
    return Finding.of("integrity.unreadable-revision", OpenFile.reason(revision));
  }

  /** For a file that begins as ours do and can't be read any further. */
  static Check ofUnreadable(byte[] file) {
    return IssuedFile.find(file).isEmpty()
        ? Check.failed(ID, "integrity.no-end")
        : Check.failed(ID, "integrity.digest");
  }

  private static Check check(OpenFile open, IssuedFile issued) {
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
        ? new Check(
            ID, Verdict.PASSED, Finding.of("integrity.intact", revisions.ends().size()), remarks)
        : Check.failed(ID, findings);
  }
}
