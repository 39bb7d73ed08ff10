package org.yinfa.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that survive a loss of power. */
public final class Durable {

  private Durable() {}

  /** Writes a new file, or leaves none if it can't be finished, as on a full disk. */
  static void write(Path path, byte[] bytes) throws IOException {
    write(path, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static void write(Path path, byte[] bytes, StandardOpenOption... options)
      throws IOException {
    try (FileChannel file = FileChannel.open(path, options)) {
      var rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        file.write(rest);
      }
      file.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  /** Puts a file in its place atomically: the whole file is there, or none. */
  public static void place(Path path, byte[] bytes) throws IOException {
    Path folder = requireNonNull(path.toAbsolutePath().getParent());
    Path unfinished = Files.createTempFile(folder, "", ".part");
    write(unfinished, bytes, StandardOpenOption.WRITE);
    Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(folder);
  }

  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Makes the names in a folder durable, which only POSIX systems can. */
  public static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
