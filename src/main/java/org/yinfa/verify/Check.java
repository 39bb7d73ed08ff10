package org.yinfa.verify;

import java.io.IOException;
import java.util.Optional;
import org.yinfa.problem.Rejected;
import org.yinfa.verify.file.OpenFile;

/** A question that is asked of every file. Thread-safe. */
public interface Check {

  /** Its name for programs; the message {@code check.<id>} is its name for people. */
  String id();

  /**
   * Answers the question for a file.
   *
   * @throws IOException if the file turns out to be damaged, so that no check can be relied on
   * @throws Rejected if the answer takes more than the file's allowance
   */
  CheckResult examine(OpenFile file) throws IOException;

  /**
   * Answers it for a file that can't be read; empty where its bytes alone don't tell.
   *
   * @param cause why it can't be read
   */
  default Optional<CheckResult> examineUnreadable(byte[] file, IOException cause) {
    return Optional.empty();
  }
}
