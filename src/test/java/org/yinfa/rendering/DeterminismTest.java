package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.report.Limits;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.JavaProcess;

/** The same report gives the same bytes; samples, and seeds where they are at hand. */
class DeterminismTest {

  private static final Map<String, byte[]> REPORTS = Documents.samplesAndSeeds();
  private static final Map<String, String> DIGESTS = digests(REPORTS);

  @Test
  void secondRenderingGivesTheSameBytes() {
    assertThat(digests(REPORTS)).isEqualTo(DIGESTS);
  }

  @Test
  void eightThreadsAtOnceGiveTheSameBytes() throws InterruptedException, ExecutionException {
    List<String> names = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      names.addAll(REPORTS.keySet());
    }
    Collections.shuffle(names, new Random(names.size()));
    Map<String, List<String>> found = new ConcurrentHashMap<>();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (String name : names) {
        all.add(
            threads.submit(
                () ->
                    found
                        .computeIfAbsent(
                            name, key -> Collections.synchronizedList(new ArrayList<>()))
                        .add(digest(REPORTS.get(name)))));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }

    assertThat(found).hasSameSizeAs(REPORTS);
    found.forEach((name, digests) -> assertThat(digests).containsOnly(DIGESTS.get(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR"
            + " -Dfile.encoding=US-ASCII",
        // and code that the second compiler never touched
        "-XX:TieredStopAtLevel=1 -Duser.timezone=America/Los_Angeles -Duser.language=ar -Duser.country=EG"
            + " -Duser.extensions=u-nu-arab -Dfile.encoding=GB18030",
      })
  void otherProcessWithOtherSettingsGivesTheSameBytes(String settings)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(List.of(settings.split(" ")));
    String seeds = System.getProperty("yinfa.seeds");
    if (seeds != null) {
      options.add("-Dyinfa.seeds=" + seeds);
    }
    Process process =
        new ProcessBuilder(JavaProcess.command(RenderingProcess.class, options))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    Map<String, String> found = new TreeMap<>();
    for (String line : output.split("\n")) {
      int end = line.lastIndexOf(' ');
      found.put(line.substring(0, end), line.substring(end + 1));
    }
    assertThat(found).isEqualTo(DIGESTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-12-31T23:59:59Z", "2024-02-29T12:00:00Z", "2077-06-01T00:00:00Z"})
  void otherDayGivesTheSameBytes(String now) {
    Clock thatDay = Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Shanghai"));
    Renderer renderer = Documents.renderer(Limits.DEFAULT, thatDay);
    for (String name :
        List.of("annual-report/minimal", "annual-report/sealed", "official-document/complete")) {
      var request = new RenderRequest(REPORTS.get(name), null, Profile.PDFA_2A);

      String digest = HexFormat.of().formatHex(renderer.render(request).sha256());

      assertThat(digest).isEqualTo(DIGESTS.get(name));
    }
  }

  static String digest(byte[] json) {
    var request = new RenderRequest(json, null, Profile.PDFA_2A);
    return HexFormat.of().formatHex(Documents.renderer().render(request).sha256());
  }

  private static Map<String, String> digests(Map<String, byte[]> reports) {
    Map<String, String> digests = new TreeMap<>();
    reports.forEach((name, json) -> digests.put(name, digest(json)));
    return digests;
  }
}
