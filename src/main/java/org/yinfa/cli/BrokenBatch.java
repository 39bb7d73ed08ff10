package org.yinfa.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A batch could not go on, as on a full disk; it can be resumed. */
final class BrokenBatch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path output;
  private final IOException reason;

  BrokenBatch(Path output, IOException reason) {
    super(reason);
    this.output = output;
    this.reason = reason;
  }

  /** The folder that can be resumed. */
  Path output() {
    return output;
  }

  IOException reason() {
    return reason;
  }
}
