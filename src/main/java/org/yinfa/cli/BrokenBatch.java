package org.yinfa.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A batch could not go on, as on a full disk; it can be resumed. */
final class BrokenBatch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path output;

  BrokenBatch(Path output, IOException cause) {
    super(cause);
    this.output = output;
  }

  /** The folder that can be resumed. */
  Path output() {
    return output;
  }
}
