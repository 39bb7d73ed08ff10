package org.yinfa.preflight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.importer.PlainTextReader;
import org.yinfa.input.ReportWriter;
import org.yinfa.report.Limits;
import org.yinfa.verdict.LayoutMeasurement;
import org.yinfa.verdict.LayoutReport;
import org.yinfa.verdict.WordedLayout.Departure;

/** The pages that the program makes of its samples and of real reports. */
class CleanLayoutTest {

  private static final Path SEEDS = Path.of(System.getProperty("yinfa.seeds", "../shared/seeds"));

  @ParameterizedTest
  @MethodSource("samples")
  void sampleHasNoFinding(String sample) {
    assertThat(measured(Printing.sample(sample)).findings()).isEmpty();
  }

  static List<String> samples() {
    return Printing.samples();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @EnabledIf(
      value = "seedsArePresent",
      disabledReason =
          "the five real reports are not at ../shared/seeds; name them by -Dyinfa.seeds")
  void realReportHasNoFinding(Path seed) throws IOException {
    assertThat(measured(imported(seed)).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @EnabledIf(
      value = "seedsArePresent",
      disabledReason =
          "the five real reports are not at ../shared/seeds; name them by -Dyinfa.seeds")
  void linesOfRealReportsAreHardlyStretched(Path seed) throws IOException {
    LayoutMeasurement gaps = measurement(measured(imported(seed)), "character-gap");

    // a document number of one of them stays whole, which draws the line before it apart
    assertThat(gaps.most()).as("widest gap, in points").isLessThan(1.3);
  }

  @Test
  void measurementsTellTheGridOfAFullPage() {
    LayoutReport certificate = measured(Printing.sample("very-long"));

    assertThat(measurement(certificate, "lines-on-page").most()).isEqualTo(22);
    assertThat(measurement(certificate, "line-pitch").distribution()).containsOnlyKeys(29.61);
    assertThat(measurement(certificate, "characters-on-line").median()).isEqualTo(28);
    assertThat(measurement(certificate, "right-edge").least()).isBetween(183.9, 184.1);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleInBoxesOfLinesHasNoFindingEither(String sample) {
    LayoutReport certificate = measured(inBoxes(Printing.sample(sample)));

    assertThat(certificate.findings()).isEmpty();
  }

  @Test
  void linesInBoxesAreMeasuredByTheirOwnReading() {
    LayoutReport certificate = measured(inBoxes(Printing.sample("very-long")));

    assertThat(measurement(certificate, "line-pitch").distribution()).containsOnlyKeys(28.99);
    assertThat(measurement(certificate, "lines-on-page").most()).isEqualTo(22);
    assertThat(measurement(certificate, "first-line").median()).isBetween(39.2, 39.4);
  }

  @Test
  void leadingZerosOfADateAreNoted() {
    assertThat(measured(Printing.sample("half-width-marks")).in(Locale.ENGLISH).notes())
        .extracting(Departure::rule, Departure::text)
        .contains(tuple("date-form", "2018年01月25日"));
  }

  static List<Path> seeds() throws IOException {
    if (!seedsArePresent()) {
      return List.of(SEEDS);
    }
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static boolean seedsArePresent() {
    return Files.isDirectory(SEEDS);
  }

  /** With the reading of 5.2.3 by which the boxes of 22 lines fill the type area. */
  private static byte[] inBoxes(byte[] json) {
    return new String(json, UTF_8).replaceFirst("\\{", "{\"lineGrid\": \"box\",").getBytes(UTF_8);
  }

  private static byte[] imported(Path seed) throws IOException {
    var reader = new PlainTextReader(Limits.DEFAULT);
    return new ReportWriter().write(reader.read(Files.readAllBytes(seed)).report());
  }

  private static LayoutReport measured(byte[] json) {
    return Printing.measured(Printing.asItIs().print(json));
  }

  private static LayoutMeasurement measurement(LayoutReport certificate, String rule) {
    return certificate.measurements().stream()
        .filter(measurement -> measurement.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
