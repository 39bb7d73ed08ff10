package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Approval;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Seeds;

/**
 * Holds every sample and seed, in every profile, to the bytes that were last looked at and approved
 * (SHA-256). A change that is meant to move something on a page is approved with {@code
 * -Dyinfa.approve=true}, which writes the list anew.
 */
class SameBytesTest {

  private static final Path APPROVED =
      Path.of("src/test/resources/org/yinfa/rendering/digests.txt");

  private static final String SEED = "seed ";

  @Test
  void everySampleAndSeedHasTheBytesThatWereApproved() throws IOException {
    Map<String, String> digests = digests();
    if (Approval.isAsked()) {
      approve(digests);
    }

    Map<String, String> approved = approved();
    if (!Seeds.arePresent()) {
      approved.keySet().removeIf(name -> name.startsWith(SEED));
    }
    assertThat(digests).containsExactlyEntriesOf(approved);
  }

  /** By name and profile, such as letter/letter pdfa-2a. */
  private static Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    Documents.samplesAndSeeds()
        .forEach(
            (name, json) -> {
              for (Profile profile : Profile.values()) {
                var request = new RenderRequest(json, null, profile);
                byte[] sha256 = Documents.renderer().render(request).sha256();
                digests.put(name + " " + profile.id(), HexFormat.of().formatHex(sha256));
              }
            });
    return digests;
  }

  private static Map<String, String> approved() throws IOException {
    Map<String, String> approved = new TreeMap<>();
    for (String line : Files.readAllLines(APPROVED)) {
      int space = line.indexOf(' ');
      approved.put(line.substring(space + 1), line.substring(0, space));
    }
    return approved;
  }

  private static void approve(Map<String, String> digests) throws IOException {
    assertThat(Seeds.arePresent()).as(Seeds.ABSENT).isTrue();
    List<String> lines =
        digests.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey()).toList();
    Files.write(APPROVED, lines);
  }
}
