package org.yinfa.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.report.Limits;
import org.yinfa.report.Report;

class SamplesTest {

  private static final Path TEMPLATES = Path.of("templates");

  static List<Path> samples() throws IOException {
    PathMatcher isSample = TEMPLATES.getFileSystem().getPathMatcher("glob:**/samples/*.json");
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(isSample::matches).sorted().toList();
    }
  }

  @Test
  void thereAreSamplesOfEveryStructure() throws IOException {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsReadAndWrittenBackAsTheSameReport(Path sample) throws IOException {
    var reader = new ReportReader(Limits.DEFAULT);
    Report report = reader.read(Files.readAllBytes(sample));

    assertThat(reader.read(new ReportWriter().write(report))).isEqualTo(report);
  }
}
