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
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfa.batch.OutputRefused.Reason;

/** The folder inside the output where a run keeps unfinished files, locked against other runs. */
final class WorkingFolder implements Closeable {

  static final String NAME = ".yinfa";

  private static final Logger LOG = LoggerFactory.getLogger(WorkingFolder.class);

  private static final String JOURNAL = "journal.ndjson";
  private static final String LOCK = "lock";

  private final Path folder;
  private final Lock lock;

  private WorkingFolder(Path folder, Lock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * A locked file that is open a second time. POSIX releases a lock as soon as the process closes
   * the file anywhere, so the second channel stays open too.
   */
  private record Lock(FileChannel locked, FileChannel seen) implements Closeable {

    @Override
    public void close() throws IOException {
      seen.close();
      locked.close();
    }
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
      FileChannel seen = mark(file, path);
      if (seen != null) {
        return new WorkingFolder(folder, new Lock(file, seen));
      }
      file.close();
    }
  }

  /**
   * Marks the locked file as this run's. A run that ends deletes its lock file, and a lock on a
   * deleted file keeps nobody out.
   *
   * @return the file that is at the path now, if it is this one; else null
   */
  private static @Nullable FileChannel mark(FileChannel file, Path path) throws IOException {
    ProcessHandle process = ProcessHandle.current();
    String owner = process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
    byte[] mark = owner.getBytes(StandardCharsets.US_ASCII);
    file.truncate(0).write(ByteBuffer.wrap(mark), 0);
    FileChannel there;
    try {
      there = FileChannel.open(path);
    } catch (NoSuchFileException gone) {
      return null;
    }
    var found = ByteBuffer.allocate(mark.length);
    if (there.read(found, 0) == mark.length && Arrays.equals(found.array(), mark)) {
      return there;
    }
    there.close();
    return null;
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
