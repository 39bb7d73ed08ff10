package org.yinfa.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Where a result goes: a file, or standard output where the command line says {@code -}. */
interface OutputFile {

  /** Writes a result, piece by piece. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  void write(Content content) throws IOException;

  default void write(byte[] result) throws IOException {
    write(out -> out.write(result));
  }

  /** Refuses a place that can't be written, before any work is done. */
  static OutputFile at(String name, Terminal terminal) throws IOException {
    if (name.equals("-")) {
      return content -> writeTo(terminal.out(), content);
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
    return replaced ? content -> replace(target, content) : content -> append(target, content);
  }

  private static void replace(Path target, Content content) throws IOException {
    // Not a temporary file of the JDK's, which nobody but its owner could read.
    Path unfinished =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (FileChannel file =
              FileChannel.open(
                  unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file))) {
        content.writeTo(out);
        out.flush();
        file.force(true);
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void append(Path target, Content content) throws IOException {
    try (OutputStream device = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
      content.writeTo(device);
    }
  }

  private static void writeTo(OutputStream out, Content content) throws IOException {
    content.writeTo(out);
    out.flush();
  }
}
