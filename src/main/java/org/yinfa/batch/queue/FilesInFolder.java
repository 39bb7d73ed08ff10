package org.yinfa.batch.queue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Locale;
import java.util.Optional;
import org.yinfa.batch.Durable;

/** A folder that all nodes see, with a folder in it for each batch. */
final class FilesInFolder implements ReportFiles {

  private final Path root;

  FilesInFolder(Path root) {
    this.root = root;
  }

  /** A PDF that comes late doesn't bring back the folder of a removed batch. */
  @Override
  public void write(Connection transaction, String batch, long position, Part part, byte[] bytes)
      throws IOException {
    if (part == Part.INPUT && !Files.isDirectory(root.resolve(batch))) {
      Files.createDirectories(root.resolve(batch));
      Durable.forceFolder(root);
    }
    Durable.place(file(batch, position, part), bytes);
  }

  @Override
  public Optional<byte[]> read(Connection connection, String batch, long position, Part part)
      throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file(batch, position, part)));
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    }
  }

  @Override
  public void delete(Connection connection, String batch) throws IOException {
    Path folder = root.resolve(batch);
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    }
  }

  private Path file(String batch, long position, Part part) {
    return root.resolve(batch).resolve(position + "." + part.name().toLowerCase(Locale.ROOT));
  }
}
