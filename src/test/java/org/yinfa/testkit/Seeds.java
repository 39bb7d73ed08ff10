package org.yinfa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The five real reports, which lie beside the project and not in it. */
public final class Seeds {

  /** Names the condition for {@code @EnabledIf}. */
  public static final String ARE_PRESENT = "org.yinfa.testkit.Seeds#arePresent";

  public static final String ABSENT =
      "the five real reports are not at ../shared/seeds; name them by -Dyinfa.seeds";

  private static final Path DIRECTORY =
      Path.of(System.getProperty("yinfa.seeds", "../shared/seeds"));

  private Seeds() {}

  public static boolean arePresent() {
    return Files.isDirectory(DIRECTORY);
  }

  public static List<Path> paths() {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] bytes(Path seed) {
    try {
      return Files.readAllBytes(seed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
