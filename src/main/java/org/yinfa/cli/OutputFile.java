package org.yinfa.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Where a result goes: a file, or standard output where the command line says {@code -}. */
interface OutputFile {

  void write(byte[] result) throws IOException;

  /** Refuses a place that can't be written, before any work is done for it. */
  static OutputFile at(String name, Terminal terminal) throws IOException {
    if (name.equals("-")) {
      return result -> writeTo(terminal.out(), result);
    }
    Path path = FileName.parse(name);
    if (Files.isDirectory(path)) {
      throw new WrongCommandLine("output.directory", name);
    }
    // A link stays a link: the file that it points to is replaced.
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path directory = target.getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new WrongCommandLine("output.directory-missing", String.valueOf(directory));
    }
    boolean exists = Files.exists(target);
    // A pipe or a device is written to; replacing it would take it from everybody else.
    boolean replaced = !exists || Files.isRegularFile(target);
    if (exists && !Files.isWritable(target) || replaced && !Files.isWritable(directory)) {
      throw new WrongCommandLine("output.unwritable", name);
    }
    return replaced ? result -> replace(target, result) : result -> append(target, result);
  }

  private static void replace(Path target, byte[] result) throws IOException {
    // Not a temporary file of the JDK's, which nobody but its owner could read.
    Path unfinished =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (FileChannel file =
          FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(result);
        while (rest.hasRemaining()) {
          file.write(rest);
        }
        file.force(true);
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void append(Path target, byte[] result) throws IOException {
    try (OutputStream device = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
      device.write(result);
    }
  }

  private static void writeTo(OutputStream out, byte[] result) throws IOException {
    out.write(result);
    out.flush();
  }
}
