package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfa.cli.ExitCode.CONTENT_AT_FAULT;
import static org.yinfa.cli.ExitCode.DONE;
import static org.yinfa.cli.ExitCode.FAILED;
import static org.yinfa.cli.ExitCode.WRONG_COMMAND_LINE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.YinfaApplication;
import org.yinfa.testkit.Invocation;
import org.yinfa.testkit.RunningService;

class RenderCommandTest {

  private static final String REPORT =
      """
      {"title": ["某某局年度报告"], "body": [{"type": "paragraph", "text": "本年度主动公开信息12条。"}]}
      """;

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  @TempDir Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void writeReport() throws IOException {
    input = Files.writeString(folder.resolve("report.json"), REPORT);
    output = folder.resolve("report.pdf");
  }

  @Test
  void aFileBecomesAPdfAndNothingIsSaid() throws Exception {
    Invocation render = Invocation.of("render", input.toString(), "-o", output.toString());

    assertThat(render.code()).isEqualTo(DONE);
    assertThat(render.out()).isEmpty();
    assertThat(render.err()).isEmpty();
    assertThat(Files.readAllBytes(output)).startsWith("%PDF-".getBytes(UTF_8));
    assertThat(files()).containsExactlyInAnyOrder("report.json", "report.pdf");
  }

  @Test
  void standardInputBecomesStandardOutput() throws Exception {
    Invocation toFile = Invocation.of("render", input.toString(), "-o", output.toString());
    Invocation piped = Invocation.withInput(REPORT, "render", "-", "-o", "-");

    assertThat(toFile.code()).isEqualTo(DONE);
    assertThat(piped.code()).isEqualTo(DONE);
    assertThat(piped.out()).isEqualTo(Files.readAllBytes(output));
  }

  @Test
  void theServiceMakesTheSameBytes() throws Exception {
    var overHttp = SERVICE.send(SERVICE.post("/v1/reports/pdf", "application/json", REPORT));

    assertThat(Invocation.withInput(REPORT, "render", "-", "-o", "-").out())
        .isEqualTo(overHttp.body());
  }

  @Test
  void theProfileIsFollowed() {
    Invocation usual = Invocation.of("render", input.toString(), "-o", "-");
    Invocation withSource =
        Invocation.of("render", input.toString(), "-o", "-", "--profile", "pdfa-3a");

    assertThat(withSource.code()).isEqualTo(DONE);
    assertThat(withSource.out()).isNotEqualTo(usual.out());
  }

  @Test
  void everyProblemIsALineAndAnOlderFileStaysAsItWas() throws Exception {
    Files.writeString(output, "an older file");
    Files.writeString(input, "{\"title\": [\"a\"], \"one\": 1, \"two\": 2}");

    Invocation render = Invocation.of("render", input.toString(), "-o", output.toString());

    assertThat(render.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(render.errLines())
        .anySatisfy(line -> assertThat(line).startsWith("/one: Unknown field \"one\""))
        .anySatisfy(line -> assertThat(line).startsWith("/two: Unknown field \"two\""))
        .noneSatisfy(line -> assertThat(line).contains("\tat "));
    assertThat(output).hasContent("an older file");
    assertThat(files()).containsExactlyInAnyOrder("report.json", "report.pdf");
  }

  @Test
  void nothingOfAFailureGoesToStandardOutput() {
    Invocation render = Invocation.withInput("{", "render", "-", "-o", "-");

    assertThat(render.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(render.out()).isEmpty();
    assertThat(render.err()).isNotEmpty();
  }

  @Test
  void theLanguageIsThatOfTheEnvironmentUnlessAskedFor() {
    var nothing = InputStream.nullInputStream();
    String file = folder.resolve("none.json").toString();

    assertThat(Invocation.of(Locale.CHINA, nothing, "render", file, "-o", "-").err())
        .startsWith("文件 ");
    assertThat(
            Invocation.of(Locale.CHINA, nothing, "render", file, "-o", "-", "--lang", "en").err())
        .startsWith("There is no file ");
    assertThat(
            Invocation.of(Locale.FRANCE, nothing, "render", file, "-o", "-", "--lang", "zh").err())
        .startsWith("文件 ");
  }

  @Test
  void anUnknownTemplateIsAnErrorOfContentEvenIfItLooksLikeAPath() throws Exception {
    for (String template : new String[] {"no-such", "../", "../../etc/passwd"}) {
      Invocation render =
          Invocation.of(
              "render", input.toString(), "-o", output.toString(), "--template", template);

      assertThat(render.code()).as(template).isEqualTo(CONTENT_AT_FAULT);
      assertThat(render.err()).contains("There is no template \"" + template + "\"");
      assertThat(files()).containsExactly("report.json");
    }
  }

  @Test
  void anEndlessInputIsReadNoFurtherThanTheLimit() {
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };

    Invocation render = Invocation.of(Locale.ENGLISH, endless, "render", "-", "-o", "-");

    assertThat(render.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(render.err()).contains("limits.bodyBytes");
  }

  @Test
  void theConfigurationFileSetsTheLimits() throws Exception {
    Path config = Files.writeString(folder.resolve("small.yml"), "limits: {bodyBytes: 1024}");
    String report = REPORT.replace("年度报告", "年度报告".repeat(200));

    assertThat(Invocation.withInput(report, "render", "-", "-o", "-").code()).isEqualTo(DONE);
    Invocation limited =
        Invocation.withInput(report, "render", "-", "-o", "-", "--config", config.toString());
    assertThat(limited.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(limited.err()).contains("1024 bytes");
  }

  @Test
  void aLineOfErrorsCanNotSteerTheTerminal() {
    Invocation render =
        Invocation.withInput(REPORT, "render", "-", "-o", "-", "--template", "a\u001b[2Jb\nc");

    assertThat(render.errLines()).hasSize(1);
    assertThat(render.err()).contains("a<U+001B>[2Jb<U+000A>c");
  }

  @Test
  void aFileThatIsNotThereIsAnErrorOfTheCommandLine() {
    String nowhere = folder.resolve("no/such/file").toString();

    assertWrong("There is no file", "render", nowhere, "-o", output.toString());
    assertWrong("There is no directory", "render", input.toString(), "-o", nowhere);
    assertWrong(
        "There is no configuration file",
        "render",
        input.toString(),
        "-o",
        output.toString(),
        "--config",
        nowhere);
  }

  @Test
  void aDirectoryIsNoFile() {
    assertWrong("is a directory", "render", folder.toString(), "-o", output.toString());
    assertWrong("is a directory", "render", input.toString(), "-o", folder.toString());
  }

  @Test
  void aNameThatNoFileCanHaveIsAnErrorOfTheCommandLine() {
    assertWrong("can't be a file name", "render", "a\0b", "-o", output.toString());
    assertWrong("can't be a file name", "render", input.toString(), "-o", "a\0b");
  }

  @Test
  void aConfigurationThatIsWrongIsAnErrorOfTheCommandLine() throws Exception {
    Path config = folder.resolve("wrong.yml");
    String[] render = {
      "render", input.toString(), "-o", output.toString(), "--config", config.toString()
    };

    Files.writeString(config, "limits: {pages: 0}");
    assertWrong("limits.pages", render);
    Files.writeString(config, "limits: {page: 1}");
    assertWrong("page", render);
    Files.writeString(config, "limits: [");
    assertWrong("wrong.yml", render);
  }

  @Test
  void aLinkStaysALinkAndItsFileIsReplaced() throws Exception {
    Path file = Files.writeString(folder.resolve("real.pdf"), "older");
    Files.createSymbolicLink(output, file);

    Invocation render = Invocation.of("render", input.toString(), "-o", output.toString());

    assertThat(render.code()).isEqualTo(DONE);
    assertThat(output).isSymbolicLink();
    assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(UTF_8));
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() {
    Invocation render = Invocation.of("render", input.toString(), "-o", "/dev/null");

    assertThat(render.code()).isEqualTo(DONE);
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void anyoneWhoMayReadNewFilesMayReadThePdf() throws Exception {
    Invocation.of("render", input.toString(), "-o", output.toString());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(input)));
  }

  @Test
  void aDiskThatIsFullIsAFailureOfTheProgram() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    var err = new java.io.ByteArrayOutputStream();
    var terminal = new Terminal(InputStream.nullInputStream(), full, err, Locale.ENGLISH, UTF_8);

    ExitCode code = new YinfaApplication().execute(terminal, "render", input.toString(), "-o", "-");

    assertThat(code).isEqualTo(FAILED);
    assertThat(err.toString(UTF_8).lines())
        .singleElement()
        .asString()
        .contains("No space left on device", "--verbose");
  }

  private void assertWrong(String message, String... arguments) {
    Invocation render = Invocation.of(arguments);

    assertThat(render.code()).isEqualTo(WRONG_COMMAND_LINE);
    assertThat(render.err()).contains(message).doesNotContain("\tat ");
    assertThat(output).doesNotExist();
  }

  private Stream<String> files() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).toList().stream();
    }
  }
}
