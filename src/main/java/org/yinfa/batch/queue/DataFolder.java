package org.yinfa.batch.queue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that belongs to one process, which a lock makes sure of. */
final class DataFolder implements AutoCloseable {

  private final Path incoming;
  private final FileChannel lock;

  private DataFolder(Path incoming, FileChannel lock) {
    this.incoming = incoming;
    this.lock = lock;
  }

  /**
   * Makes the folder if need be, and removes the uploads that a process before has left.
   *
   * @throws IOException also if another process has it
   */
  static DataFolder open(Path folder) throws IOException {
    Path incoming = Files.createDirectories(folder.resolve("incoming"));
    FileChannel lock =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(lock) == null) {
      lock.close();
      throw new IOException(
          "another process works in " + folder + "; give each one its own batches.folder");
    }
    for (Path left : files(incoming)) {
      Files.delete(left);
    }
    return new DataFolder(incoming, lock);
  }

  private static @Nullable FileLock tryLock(FileChannel lock) throws IOException {
    try {
      return lock.tryLock();
    } catch (OverlappingFileLockException byThisProcess) {
      return null;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  Path newFile() throws IOException {
    return Files.createTempFile(incoming, "", ".part");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
