package org.yinfa.batch.queue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yinfa.batch.LockFile;

/** The folder of one process, which holds a lock on it. */
final class DataFolder implements AutoCloseable {

  private final Path incoming;
  private final InProgressMarks inProgress;
  private final FileChannel lock;

  private DataFolder(Path incoming, InProgressMarks inProgress, FileChannel lock) {
    this.incoming = incoming;
    this.inProgress = inProgress;
    this.lock = lock;
  }

  /**
   * Creates the folder if need be, and removes the uploads that an earlier process left.
   *
   * @throws FolderInUse if another process has it
   */
  static DataFolder open(Path folder) throws IOException {
    Path incoming = Files.createDirectories(folder.resolve("incoming"));
    FileChannel lock =
        LockFile.take(folder.resolve("lock")).orElseThrow(() -> new FolderInUse(folder));
    try (DirectoryStream<Path> left = Files.newDirectoryStream(incoming)) {
      for (Path file : left) {
        Files.delete(file);
      }
    }
    Path rendering = Files.createDirectories(folder.resolve("rendering"));
    return new DataFolder(incoming, new InProgressMarks(rendering), lock);
  }

  /**
   * The reports that this process renders; at first, those that the process before it had in
   * progress.
   */
  InProgressMarks inProgress() {
    return inProgress;
  }

  Path newFile() throws IOException {
    return Files.createTempFile(incoming, "", ".part");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
