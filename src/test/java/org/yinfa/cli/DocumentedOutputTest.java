package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.testkit.Invocation;

/** What the documents show of the program is what it does. */
class DocumentedOutputTest {

  private static final String PROGRAM = "java -jar target/yinfa.jar ";

  @TempDir static Path folder;

  private static Path report;

  @BeforeAll
  static void makeTheFirstReport() throws IOException {
    report = folder.resolve("report.pdf");
    assertThat(run(commands("README.md").get(0)).code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theFirstCommandOfTheReadmeMakesAReport() throws IOException {
    assertThat(Files.readAllBytes(report)).startsWith("%PDF-1.7".getBytes(UTF_8));
  }

  /** The refused report: what the README shows is on standard error, and the exit code is there. */
  @Test
  void theReadmeShowsARefusalAsItIs() throws IOException {
    Matcher shown =
        Pattern.compile(
                "\\$ echo '(.+)' \\| java -jar target/yinfa.jar render - -o report.pdf\n"
                    + "((?:/.*\n)+)\\$ echo \\$\\?\n(\\d+)\n")
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(shown.find()).isTrue();

    Invocation refused =
        Invocation.withInput(shown.group(1), "render", "-", "-o", folder.resolve("no").toString());

    assertThat(refused.err()).isEqualTo(shown.group(2));
    assertThat(refused.code().number()).isEqualTo(Integer.parseInt(shown.group(3)));
  }

  @Test
  void theReportOfTheReadmeCanBeIssued() throws IOException {
    Matcher json =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(json.find()).isTrue();

    Invocation rendered = Invocation.withInput(json.group(1), "render", "-", "-o", "-");

    assertThat(rendered.err()).isEmpty();
    assertThat(rendered.out()).startsWith("%PDF".getBytes(UTF_8));
  }

  @Test
  void verifySaysWhatTheDocumentShows() throws IOException {
    Matcher shown =
        Pattern.compile("\\$ (" + PROGRAM + "verify .*)\n((?:.+\n)+)```")
            .matcher(Files.readString(Path.of("src/docs/archives.md")));
    assertThat(shown.find()).isTrue();

    Invocation verified = run(shown.group(1));

    assertThat(new String(verified.out(), UTF_8).replace(report.toString(), "report.pdf"))
        .isEqualTo(shown.group(2));
    assertThat(verified.code()).isEqualTo(ExitCode.DONE);
  }

  private static List<String> commands(String document) throws IOException {
    return Pattern.compile(Pattern.quote(PROGRAM) + "[^\n|]+")
        .matcher(Files.readString(Path.of(document)))
        .results()
        .map(found -> found.group())
        .toList();
  }

  private static Invocation run(String command) {
    return Invocation.of(
        Arrays.stream(command.substring(PROGRAM.length()).trim().split(" "))
            .map(argument -> argument.equals("report.pdf") ? report.toString() : argument)
            .toArray(String[]::new));
  }
}
