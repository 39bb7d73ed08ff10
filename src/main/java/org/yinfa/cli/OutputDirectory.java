package org.yinfa.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a command writes many files. */
final class OutputDirectory {

  private OutputDirectory() {}

  /** A directory that exists, or that can be made in one that does. */
  static Path of(String name) {
    Path directory = FileName.parse(name);
    if (name.equals("-") || Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new WrongCommandLine("output.not-directory", name);
    }
    Path parent = directory.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new WrongCommandLine("output.directory-missing", parent);
    }
    Path written = Files.exists(directory) || parent == null ? directory : parent;
    if (!Files.isWritable(written)) {
      throw new WrongCommandLine("output.unwritable", name);
    }
    return directory;
  }
}
