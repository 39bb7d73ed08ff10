package org.yinfa.verify;

import java.io.IOException;
import java.util.Optional;
import org.yinfa.verify.file.OpenFile;

/** Whether a file can be read without a password, now and later. */
public final class EncryptionCheck implements Check {

  private static final String ID = "encryption";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public CheckResult examine(OpenFile file) {
    return file.document().isEncrypted() ? encrypted() : CheckResult.passed(ID, "encryption.none");
  }

  @Override
  public Optional<CheckResult> examineUnreadable(byte[] file, IOException cause) {
    return OpenFile.needsPassword(cause) ? Optional.of(encrypted()) : Optional.empty();
  }

  private static CheckResult encrypted() {
    return CheckResult.failed(ID, "encryption.encrypted");
  }
}
