package org.yinfa.batch.queue;

import java.io.IOException;
import java.nio.file.Path;

/** The data folder belongs to another process. */
public final class FolderInUse extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path folder;

  FolderInUse(Path folder) {
    super(folder.toString());
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }
}
