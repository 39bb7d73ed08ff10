package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.testkit.Invocation;
import org.yinfa.testkit.RunningService;

/** Whatever is sent, both doors name the fault, and neither fails nor leaves a file behind. */
class HostileInputTest {

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  @TempDir Path folder;

  static Stream<Arguments> inputs() {
    return Stream.of(
        input("nothing", 400, "json.syntax", ""),
        input("no JSON", 400, "json.syntax", "<report/>"),
        input("half a report", 400, "json.syntax", "{\"title\": [\"年度报告\"]"),
        input("two reports", 400, "json.syntax", "{\"title\": [\"一\"]} {\"title\": [\"二\"]}"),
        input("a field twice", 400, "json.duplicate-key", "{\"title\": [], \"title\": []}"),
        input("1,000 deep", 400, "limit.nesting", deep(1_000)),
        input("never closed", 400, "limit.nesting", "{\"a\":".repeat(100_000)),
        input("a number", 400, "json.syntax", "1e999999999"),
        input("an unknown field", 422, "field.unknown", "{\"heading\": \"x\"}"),
        input("a wrong type", 422, "field.type", "{\"title\": {\"line\": 1}}"),
        input("an empty title", 422, "field.empty", "{\"title\": [\"\"]}"),
        input("NUL", 422, "text.control-character", paragraph("a\\u0000b")),
        input("a line break", 422, "text.control-character", paragraph("a\\nb")),
        input("half a surrogate pair", 422, "text.lone-surrogate", paragraph("\\ud800")),
        input("no font", 422, "text.unprintable-character", paragraph("\\ud83d\\ude00")),
        input("no such day", 422, "date.impossible", "{\"signature\":{\"date\":\"2018-02-30\"}}"),
        input("an address", 422, "image.not-embedded", image("http://127.0.0.1:1/seal.png")),
        input("a file", 422, "image.not-embedded", image("file:///etc/passwd")),
        input("a path", 422, "image.not-embedded", image("../../etc/passwd")),
        input(
            "100,000 blocks", 422, "limit.blocks", "{\"body\": [{}" + ",{}".repeat(99_999) + "]}"),
        input("a template above", 422, "template.unknown", template("../")),
        input("a template beside", 422, "template.unknown", template("annual-report/../common")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void isRefusedOverHttp(String name, int status, String code, byte[] input) throws Exception {
    HttpResponse<byte[]> response =
        SERVICE.send(
            SERVICE
                .request("/v1/reports/pdf")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(input)));

    JsonNode problem = SERVICE.json(response);
    assertThat(problem.path("errors").findValuesAsText("code")).contains(code);
    assertThat(response.statusCode()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void isRefusedOnTheCommandLine(String name, int status, String code, byte[] input)
      throws Exception {
    Path report = Files.write(folder.resolve("report.json"), input);
    Path output = folder.resolve("report.pdf");

    Invocation render = Invocation.of("render", report.toString(), "-o", output.toString());

    assertThat(render.code()).isEqualTo(ExitCode.CONTENT_AT_FAULT);
    assertThat(render.errLines()).isNotEmpty();
    assertThat(folder.toFile().list()).containsExactly("report.json");
  }

  private static Arguments input(String name, int status, String code, String input) {
    return Arguments.of(name, status, code, input.getBytes(UTF_8));
  }

  private static String deep(int levels) {
    return "{\"body\": " + "[".repeat(levels) + "]".repeat(levels) + "}";
  }

  private static String paragraph(String text) {
    return "{\"body\": [{\"type\": \"paragraph\", \"text\": \"" + text + "\"}]}";
  }

  private static String image(String data) {
    return """
        {"body": [{"type": "image", "mediaType": "image/png", "data": "%s", "alternateText": "章"}]}
        """
        .formatted(data);
  }

  private static String template(String id) {
    return "{\"template\": \"" + id + "\", \"title\": [\"年度报告\"]}";
  }
}
