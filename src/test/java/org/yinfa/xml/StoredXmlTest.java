package org.yinfa.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yinfa.testkit.Approval;
import org.yinfa.testkit.Documents;

/**
 * Holds the neutral XML of every sample to a file that one can read, so that a change of it shows
 * line by line. {@code -Dyinfa.approve=true} writes the files anew.
 */
class StoredXmlTest {

  private static final Path STORED = Path.of("src/test/resources/org/yinfa/xml");

  @Test
  void everySampleHasTheNeutralXmlThatWasApproved() throws IOException {
    Map<String, String> written = new TreeMap<>();
    Documents.samples()
        .forEach((name, json) -> written.put(name, NeutralXml.readable(NeutralXml.of(json))));
    if (Approval.isAsked()) {
      store(written);
    }

    assertThat(written).containsExactlyEntriesOf(stored());
  }

  /** By the name of the sample, such as letter/long-letter. */
  private static Map<String, String> stored() throws IOException {
    Map<String, String> stored = new TreeMap<>();
    for (Path file : files()) {
      String name = STORED.relativize(file).toString().replace('\\', '/');
      stored.put(name.substring(0, name.length() - ".xml".length()), Files.readString(file));
    }
    return stored;
  }

  private static void store(Map<String, String> written) throws IOException {
    Files.createDirectories(STORED);
    for (Path outdated : files()) {
      Files.delete(outdated);
    }
    for (Map.Entry<String, String> sample : written.entrySet()) {
      Path file = STORED.resolve(sample.getKey() + ".xml");
      Files.createDirectories(file.getParent());
      Files.writeString(file, sample.getValue(), UTF_8);
    }
  }

  private static Iterable<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(STORED)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
