package org.yinfa.issued;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of an issued file is written down once: no other code has the words of it. */
class OneFormTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path ROOM = MAIN.resolve("org/yinfa/issued");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"" + OriginProperty.NAMESPACE,
        "\"" + IssuedForm.SOURCE_NAME,
        "\"SealBox\"",
        "\"Yinfa \"",
        "xref\\n0 ",
        "0000000000 65535",
        "u008D",
        "0x8D"
      })
  void wordsOfItStandInItsRoomAlone(String word) throws IOException {
    assertThat(filesWith(word)).noneMatch(file -> !file.startsWith(ROOM));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"https://yinfa.org/ns/pdf/\"", "\"report.json\"", "\"SealBox\""})
  void andThereTheyStand(String word) throws IOException {
    assertThat(filesWith(word)).hasSize(1).allMatch(file -> file.startsWith(ROOM));
  }

  private static List<Path> filesWith(String word) throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> read(file).contains(word))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
