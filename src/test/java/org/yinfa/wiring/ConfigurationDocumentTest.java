package org.yinfa.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dropwizard.core.Configuration;
import io.dropwizard.jackson.Jackson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfigurationDocumentTest {

  private static final Path DOCUMENT = Path.of("src/docs/configuration.md");

  /** Defaults that depend on the machine or aren't a value: they are described in words. */
  private static final Set<String> IN_WORDS =
      Set.of(
          "limits.documentsAtOnce",
          "fonts",
          "signature.keystore.file",
          "signature.keystore.alias",
          "signature.timeStampServer",
          "signature.reason",
          "signature.location",
          "verification.trustedCertificates",
          "batches.folder",
          "batches.database",
          "batches.user",
          "batches.password",
          "batches.sharedFolder",
          "batches.node",
          "batches.threads");

  @Test
  void everyKeyIsListedWithItsDefault() throws IOException {
    JsonNode ours = Jackson.newObjectMapper().valueToTree(new YinfaConfiguration());
    JsonNode dropwizards = Jackson.newObjectMapper().valueToTree(new Configuration() {});
    List<String> expected = new ArrayList<>();
    ours.fieldNames()
        .forEachRemaining(
            name -> {
              if (!dropwizards.has(name)) {
                expected.addAll(rows(name, ours.get(name)));
              }
            });

    assertThat(expected).hasSizeGreaterThan(10);
    assertThat(Files.readAllLines(DOCUMENT))
        .filteredOn(line -> expected.stream().anyMatch(line::startsWith))
        .hasSameSizeAs(expected);
    assertThat(listedKeys()).hasSameSizeAs(expected);
  }

  private static List<String> rows(String key, JsonNode value) {
    if (value.isObject()) {
      List<String> rows = new ArrayList<>();
      value
          .fieldNames()
          .forEachRemaining(name -> rows.addAll(rows(key + "." + name, value.get(name))));
      return rows;
    }
    String row = "| `" + key + "` | ";
    return List.of(IN_WORDS.contains(key) ? row : row + value.asText() + " | ");
  }

  private static List<String> listedKeys() throws IOException {
    try (Stream<String> lines = Files.lines(DOCUMENT)) {
      return lines
          .dropWhile(line -> !line.equals("## Keys of Yinfa"))
          .skip(1)
          .takeWhile(line -> !line.startsWith("## "))
          .filter(line -> line.startsWith("| `"))
          .toList();
    }
  }
}
