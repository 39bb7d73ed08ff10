package org.yinfa.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A name from the command line as a path of this file system. */
final class FileName {

  private FileName() {}

  static Path parse(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException invalid) {
      throw new WrongCommandLine("path.invalid", name, invalid.getReason());
    }
  }

  /** Refuses a configuration file that isn't there; null, for none, is accepted. */
  static void requireConfiguration(@Nullable String name) {
    if (name != null && !Files.isRegularFile(parse(name))) {
      throw new WrongCommandLine("configuration.missing", name);
    }
  }
}
