package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.testkit.ProcessRun;

/** What a shell sees: exit codes and streams of the program as a process of its own. */
class ProcessTest {

  private static final String REPORT =
      """
      {"title": ["某某局年度报告"], "body": [{"type": "paragraph", "text": "本年度主动公开信息12条。"}]}
      """;

  @TempDir Path folder;

  @Test
  void aReportIsRenderedFromPipeToPipeWithNothingElseOnTheStreams() throws Exception {
    ProcessRun result = run(REPORT, Map.of(), "render", "-", "-o", "-");

    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("%PDF-".getBytes(UTF_8));
    assertThat(result.err()).isEmpty();
  }

  @Test
  void contentAtFaultIsOne() throws Exception {
    ProcessRun result = run("{\"subtitle\": 1}", Map.of("LC_ALL", "C"), "render", "-", "-o", "-");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("/subtitle: Unknown field");
  }

  @Test
  void theMessagesAreChineseInAChineseEnvironmentEvenIfItsLocaleIsNotInstalled() throws Exception {
    ProcessRun result =
        run("{\"subtitle\": 1}", Map.of("LC_ALL", "zh_CN.UTF-8"), "render", "-", "-o", "-");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("/subtitle: 未知字段");
  }

  @Test
  void aWrongCommandLineIsTwoWithItsUsageOnStandardError() throws Exception {
    for (String[] arguments :
        List.of(
            new String[] {},
            new String[] {"print"},
            new String[] {"render"},
            new String[] {"render", "-"},
            new String[] {"render", "-", "-o", "-", "--profile", "pdfa-1b"},
            new String[] {"render", "-", "-o", "-", "--lang", "fr"})) {
      ProcessRun result = run("", Map.of(), arguments);

      assertThat(result.code()).as(String.join(" ", arguments)).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains("usage: ");
    }
  }

  @Test
  void aServerWithoutItsConfigurationFileIsTwo() throws Exception {
    for (String command : List.of("server", "check")) {
      ProcessRun result =
          run("", Map.of("LC_ALL", "C"), command, folder.resolve("no.yml").toString());

      assertThat(result.code()).as(command).isEqualTo(2);
      assertThat(result.err()).startsWith("There is no configuration file");
    }
  }

  @Test
  void aConfigurationCanBeChecked() throws Exception {
    Path right = Files.writeString(folder.resolve("right.yml"), "limits: {pages: 10}");
    Path wrong = Files.writeString(folder.resolve("wrong.yml"), "limits: {pages: many}");

    assertThat(run("", Map.of(), "check", right.toString()).code()).isZero();
    ProcessRun result = run("", Map.of(), "check", wrong.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("limits.pages").doesNotContain("\tat ");
  }

  @Test
  void helpIsNoError() throws Exception {
    ProcessRun result = run("", Map.of(), "render", "--help");

    assertThat(result.code()).isZero();
    assertThat(new String(result.out(), UTF_8)).contains("REPORT.json", "--profile", "--template");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aPortThatIsTakenIsTwoWithoutATrace() throws Exception {
    try (var taken = new java.net.ServerSocket(0)) {
      Path config =
          Files.writeString(
              folder.resolve("taken.yml"),
              """
              server:
                applicationConnectors: [{type: http, port: %d}]
                adminConnectors: [{type: http, port: 0}]
              batches: {folder: %s}
              """
                  .formatted(taken.getLocalPort(), folder.resolve("data")));

      ProcessRun result = run("", Map.of("LC_ALL", "C"), "server", config.toString());

      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err().lines())
          .singleElement()
          .asString()
          .startsWith("The server can't listen: ")
          .contains(String.valueOf(taken.getLocalPort()), "applicationConnectors");
      assertThat(new String(result.out(), UTF_8)).doesNotContain("\tat ", "! at ");
    }
  }

  private ProcessRun run(String input, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    return ProcessRun.of(folder, input, environment, arguments);
  }
}
