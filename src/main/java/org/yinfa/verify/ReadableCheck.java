package org.yinfa.verify;

import java.io.IOException;
import java.util.Optional;
import org.yinfa.verify.file.OpenFile;

/** Whether a file can be read. Of one that needs a password, {@link EncryptionCheck} says so. */
public final class ReadableCheck implements Check {

  private static final String ID = "readable";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public CheckResult examine(OpenFile file) {
    return CheckResult.passed(ID, "readable.pages", file.pages().size());
  }

  @Override
  public Optional<CheckResult> examineUnreadable(byte[] file, IOException cause) {
    if (OpenFile.needsPassword(cause)) {
      return Optional.empty();
    }
    return Optional.of(
        OpenFile.isPdf(file)
            ? CheckResult.failed(ID, "readable.not", OpenFile.reason(cause))
            : CheckResult.failed(ID, "readable.no-pdf"));
  }
}
