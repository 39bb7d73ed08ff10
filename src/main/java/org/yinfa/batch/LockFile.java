package org.yinfa.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that one process holds at a time. POSIX releases the lock when the process closes the file
 * anywhere, so nothing else in it may open the file.
 */
public final class LockFile {

  private LockFile() {}

  /**
   * Creates the file if need be and locks it; empty if it is locked already.
   *
   * @return what releases the lock when it is closed
   */
  public static Optional<FileChannel> take(Path path) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isLocked(file)) {
      return Optional.of(file);
    }
    file.close();
    return Optional.empty();
  }

  private static boolean isLocked(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException byThisProcess) {
      return false;
    }
  }
}
