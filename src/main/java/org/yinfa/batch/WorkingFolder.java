package org.yinfa.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfa.batch.OutputRefused.Reason;

/** The folder inside a result where a run keeps what is unfinished, and keeps others out. */
final class WorkingFolder implements Closeable {

  static final String NAME = ".yinfa";

  private static final Logger LOG = LoggerFactory.getLogger(WorkingFolder.class);

  private static final String JOURNAL = "journal.ndjson";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lock;

  private WorkingFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes the folder, unless it is there, and locks it.
   *
   * @throws OutputRefused if another run works there
   */
  static WorkingFolder lock(Path output) throws IOException {
    Path folder = output.resolve(NAME);
    while (true) {
      Files.createDirectories(folder);
      Path path = folder.resolve(LOCK);
      FileChannel file =
          LockFile.take(path).orElseThrow(() -> new OutputRefused(Reason.IN_USE, output));
      // a run that ends takes its lock file with it, and a lock on that one keeps nobody out
      if (isAt(path, file)) {
        return new WorkingFolder(folder, file);
      }
      file.close();
    }
  }

  private static boolean isAt(Path path, FileChannel file) throws IOException {
    byte[] owner = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
    file.truncate(0).write(ByteBuffer.wrap(owner), 0);
    try {
      return Arrays.equals(Files.readAllBytes(path), owner);
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  static Path journal(Path output) {
    return output.resolve(NAME).resolve(JOURNAL);
  }

  /** A place for a file that isn't finished. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** Removes what a run that was killed, or has been stopped, left unfinished. */
  void removeUnfinished() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!file.endsWith(JOURNAL) && !file.endsWith(LOCK)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Removes the folder, the journal first: without it there is nothing to go on with. */
  void remove() throws IOException {
    Files.deleteIfExists(folder.resolve(JOURNAL));
    removeUnfinished();
    Files.deleteIfExists(folder.resolve(LOCK));
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException next) {
      LOG.debug("another run has begun in {}", folder);
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
