package org.yinfa.cli;

import java.io.IOException;

/** A batch could not go on, as on a full disk; it can be resumed. */
final class BrokenBatch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenBatch(IOException cause) {
    super(cause);
  }
}
