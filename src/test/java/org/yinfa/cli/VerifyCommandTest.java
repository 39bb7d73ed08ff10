package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.testkit.Invocation;

class VerifyCommandTest {

  private static final String SEALED = "templates/annual-report/samples/sealed.json";
  private static final String MINIMAL = "templates/annual-report/samples/minimal.json";

  @TempDir private Path directory;
  private Path right;

  @BeforeEach
  void render() {
    right = directory.resolve("right.pdf");
    Invocation.of("render", SEALED, "-o", right.toString());
  }

  @Test
  void fileOfOursPassesEveryCheck() {
    Invocation verified = Invocation.of("verify", "--layout", right.toString());

    assertThat(verified.code()).isEqualTo(ExitCode.DONE);
    assertThat(new String(verified.out(), UTF_8))
        .contains(
            "conformance: passed (PDF/A-2a, PDF/UA-1)",
            "GB/T 9704-2012 layout: passed",
            "as it was issued: passed");
  }

  @Test
  void layoutIsMeasuredOnlyWhenAskedFor() {
    Invocation verified = Invocation.of("verify", right.toString());

    assertThat(new String(verified.out(), UTF_8)).doesNotContain("9704");
  }

  @Test
  void fileThatIsRefusedIsNamedAndTakesNothingOfTheOthersAway() throws IOException {
    Path large = Files.write(directory.resolve("large.pdf"), new byte[2_000_000]);
    Path configuration =
        Files.writeString(directory.resolve("config.yml"), "limits: {pdfBytes: 1000000}\n");

    Invocation verified =
        Invocation.of(
            "verify",
            "--config",
            configuration.toString(),
            right.toString(),
            large.toString(),
            right.toString());

    assertThat(verified.code()).isEqualTo(ExitCode.CONTENT_AT_FAULT);
    assertThat(new String(verified.out(), UTF_8).split("as it was issued: passed", -1)).hasSize(3);
    assertThat(verified.errLines()).singleElement().asString().startsWith(large + ": ");
  }

  @Test
  void resultAsJsonNamesClausePageAndPlace() throws IOException {
    Invocation verified =
        Invocation.of("verify", "--layout", "--format", "json", right.toString(), wrong());

    JsonNode files = new ObjectMapper().readTree(verified.out());
    assertThat(verified.code()).isEqualTo(ExitCode.CONTENT_AT_FAULT);
    assertThat(verified.err()).contains("1 of 2 files did not pass");
    assertThat(files.at("/0/passed").booleanValue()).isTrue();
    assertThat(files.at("/1/passed").booleanValue()).isFalse();
    assertThat(files.at("/1/layout/findings/0/clause").textValue()).isEqualTo("5.1");
    assertThat(files.at("/1/layout/findings/0/page").intValue()).isEqualTo(1);
  }

  @Test
  void layoutIsDescribedInTheLanguageAskedFor() throws IOException {
    String file = wrong();

    Invocation text = Invocation.of("verify", "--lang", "zh", "--layout", file);
    Invocation json = Invocation.of("verify", "--lang", "zh", "--layout", "--format", "json", file);

    assertThat(new String(text.out(), UTF_8))
        .contains("第 1 页：5.1 用纸幅面（page-size）：211.67 mm × 297.00 mm；应为：210 mm × 297 mm。");
    JsonNode found = new ObjectMapper().readTree(json.out()).at("/0/layout/findings");
    assertThat(found.at("/0/rule").textValue()).isEqualTo("page-size");
    assertThat(found.at("/0/required").textValue()).isEqualTo("210 mm × 297 mm");
    assertThat(found.at("/0/text").textValue()).isEqualTo("（页面）");
  }

  @Test
  void fileThatIsNoPdfDoesNotPass() throws IOException {
    Path text = Files.writeString(directory.resolve("text.pdf"), "no PDF");

    Invocation verified = Invocation.of("verify", "--layout", text.toString());

    assertThat(verified.code()).isEqualTo(ExitCode.CONTENT_AT_FAULT);
    assertThat(new String(verified.out(), UTF_8)).contains("readable: FAILED");
  }

  @Test
  void fileIsMadeAgainOfItsReport() {
    Invocation verified = Invocation.of("verify", "--source", SEALED, right.toString());

    assertThat(verified.code()).isEqualTo(ExitCode.DONE);
    assertThat(new String(verified.out(), UTF_8))
        .contains("reproduction: passed (Reproduced byte for byte.)");
  }

  @Test
  void otherReportIsNotWhatTheFileWasMadeOf() {
    Invocation verified =
        Invocation.of("verify", "--lang", "zh", "--source", MINIMAL, right.toString());

    assertThat(verified.code()).isEqualTo(ExitCode.CONTENT_AT_FAULT);
    assertThat(new String(verified.out(), UTF_8)).contains("报告 JSON: 未通过", "重新生成: 未通过");
  }

  @Test
  void oneReportIsNotComparedWithSeveralFiles() {
    String file = right.toString();

    assertThat(Invocation.of("verify", "--source", SEALED, file, file).code())
        .isEqualTo(ExitCode.WRONG_COMMAND_LINE);
  }

  @Test
  void fileAboveTheLimitIsNotRead() throws IOException {
    Path configuration = directory.resolve("small.yml");
    Files.writeString(configuration, "limits: {pdfBytes: 2048}");

    Invocation verified =
        Invocation.of("verify", "--config", configuration.toString(), right.toString());

    assertThat(verified.code()).isEqualTo(ExitCode.CONTENT_AT_FAULT);
    assertThat(verified.err()).contains("limits.pdfBytes");
  }

  /** A file whose page is a little wider than A4. */
  private String wrong() throws IOException {
    Path wrong = directory.resolve("wrong.pdf");
    try (PDDocument document = Loader.loadPDF(right.toFile())) {
      document.getPage(0).setMediaBox(new PDRectangle(600, PDRectangle.A4.getHeight()));
      document.save(wrong.toFile());
    }
    return wrong.toString();
  }
}
