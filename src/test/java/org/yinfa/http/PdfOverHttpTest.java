package org.yinfa.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yinfa.testkit.RunningService;

class PdfOverHttpTest {

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  private static final String JSON = "application/json";

  private static final String REPORT =
      """
      {"title": ["某某局年度报告"], "body": [{"type": "paragraph", "text": "本年度主动公开信息12条。"}]}
      """;

  @Test
  void aReportComesBackAsPdfWithTheDigestOfItsBytes() throws Exception {
    HttpResponse<byte[]> response = SERVICE.send(SERVICE.post("/v1/reports/pdf", JSON, REPORT));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).startsWith("%PDF-".getBytes(UTF_8));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(response.body());
    assertThat(header(response, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(response, "ETag")).isEqualTo('"' + HexFormat.of().formatHex(digest) + '"');
    assertThat(header(response, "Repr-Digest"))
        .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    assertThat(header(response, "Content-Length")).isEqualTo("" + response.body().length);
    assertThat(header(response, "Content-Disposition")).contains("filename=\"report.pdf\"");
  }

  @Test
  void aClientThatTakesGzipStillGetsTheBytesOfTheDigest() throws Exception {
    HttpResponse<byte[]> plain = SERVICE.send(SERVICE.post("/v1/reports/pdf", JSON, REPORT));
    HttpResponse<byte[]> response =
        SERVICE.send(
            SERVICE.post("/v1/reports/pdf", JSON, REPORT).header("Accept-Encoding", "gzip"));

    assertThat(response.body()).isEqualTo(plain.body());
    assertThat(header(response, "ETag")).isEqualTo(header(plain, "ETag"));
    assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void theProfileOfTheAddressIsUsed() throws Exception {
    HttpResponse<byte[]> usual = SERVICE.send(SERVICE.post("/v1/reports/pdf", JSON, REPORT));
    HttpResponse<byte[]> withSource =
        SERVICE.send(SERVICE.post("/v1/reports/pdf?profile=pdfa-3a", JSON, REPORT));

    assertThat(withSource.statusCode()).isEqualTo(200);
    assertThat(withSource.body()).isNotEqualTo(usual.body());
  }

  @Test
  void anUnknownProfileIsRefusedWithTheProfilesThereAre() throws Exception {
    var response = SERVICE.send(SERVICE.post("/v1/reports/pdf?profile=pdfa-1b", JSON, REPORT));

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(SERVICE.json(response).at("/errors/0/code").asText()).isEqualTo("field.not-allowed");
    assertThat(SERVICE.json(response).at("/errors/0/message").asText())
        .contains("pdfa-1a, pdfa-2a, pdfa-3a", "pdfa-1b");
  }

  @Test
  void aMisspeltParameterIsAnError() throws Exception {
    var response = SERVICE.send(SERVICE.post("/v1/reports/pdf?profil=pdfa-3a", JSON, REPORT));

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(SERVICE.json(response).at("/errors/0/message").asText())
        .contains("profil", "template, profile");
  }

  @Test
  void anUnknownTemplateIsAnErrorOfContentEvenIfItLooksLikeAPath() throws Exception {
    for (String template : new String[] {"no-such", "..%2F", "..%2F..%2Fetc%2Fpasswd", ""}) {
      var response =
          SERVICE.send(SERVICE.post("/v1/reports/pdf?template=" + template, JSON, REPORT));

      assertThat(response.statusCode()).as(template).isEqualTo(422);
      assertThat(SERVICE.json(response).at("/errors/0/code").asText())
          .isEqualTo("template.unknown");
    }
  }

  @Test
  void whatIsWrongIsToldWithPointersAndCodes() throws Exception {
    var response =
        SERVICE.send(SERVICE.post("/v1/reports/pdf", JSON, "{\"title\": [], \"subtitle\": \"x\"}"));

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    var problem = SERVICE.json(response);
    assertThat(problem.path("status").asInt()).isEqualTo(422);
    assertThat(problem.path("type").asText()).isEqualTo("urn:yinfa:problem:report-rejected");
    assertThat(problem.path("errors").findValuesAsText("pointer")).contains("/subtitle");
    assertThat(problem.path("errors").findValuesAsText("code")).contains("field.unknown");
  }

  @Test
  void theMessagesAreInTheLanguageThatTheClientPrefers() throws Exception {
    assertThat(titleFor("zh-CN,zh;q=0.9,en;q=0.5")).isEqualTo("所发送的内容有误，未予处理");
    assertThat(titleFor("en-GB,zh;q=0.5")).isEqualTo("The content can't be used");
    assertThat(titleFor("fr")).isEqualTo("The content can't be used");
    assertThat(titleFor(";;q=what")).isEqualTo("The content can't be used");
  }

  private static String titleFor(String language) throws Exception {
    var response =
        SERVICE.send(
            SERVICE
                .post("/v1/reports/pdf", JSON, "{\"subtitle\": \"x\"}")
                .header("Accept-Language", language));
    assertThat(response.statusCode()).isEqualTo(422);
    return SERVICE.json(response).path("title").asText();
  }

  @Test
  void whatIsNoJsonIsABadRequest() throws Exception {
    for (String body : new String[] {"", "{", "[1", "{\"title\": [\"a\"], \"title\": [\"b\"]}"}) {
      var response = SERVICE.send(SERVICE.post("/v1/reports/pdf", JSON, body));

      assertThat(response.statusCode()).as(body).isEqualTo(400);
      assertThat(SERVICE.json(response).at("/errors/0/code").asText()).startsWith("json.");
    }
  }

  @Test
  void aBodyOverTheLimitIsRefusedByItsDeclaredLength() throws Exception {
    String body = " ".repeat(RunningService.BODY_BYTES + 1);

    var response = SERVICE.send(SERVICE.post("/v1/reports/pdf", JSON, body));

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(SERVICE.json(response).at("/errors/0/code").asText()).isEqualTo("limit.body-bytes");
  }

  @Test
  void aBodyWithoutDeclaredLengthIsReadNoFurtherThanTheLimit() throws Exception {
    byte[] body = " ".repeat(RunningService.BODY_BYTES + 1).getBytes(UTF_8);

    var response =
        SERVICE.send(
            SERVICE
                .request("/v1/reports/pdf")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofByteArrays(java.util.List.of(body))));

    assertThat(response.statusCode()).isEqualTo(413);
  }

  @Test
  void aClientWhoseBodyIsNotReadToItsEndIsToldThatTheConnectionCloses() throws Exception {
    // as much as the service reads before it answers, so that no write meets a closed connection
    String discarded = " ".repeat(RunningService.BODY_BYTES);

    assertThat(SERVICE.exchange(endless("/v1/reports/pdf") + discarded))
        .startsWith("HTTP/1.1 413")
        .contains("\r\nConnection: close\r\n");
    assertThat(SERVICE.exchange(endless("/v1/no-such-address")))
        .startsWith("HTTP/1.1 404")
        .contains("\r\nConnection: close\r\n");
  }

  /** The head of a request whose body never ends. */
  private static String endless(String path) {
    return """
        POST %s HTTP/1.1
        Host: localhost
        Content-Type: application/json
        Content-Length: 3000000

        """
        .formatted(path)
        .replace("\n", "\r\n");
  }

  @Test
  void aConnectionWhoseBodyIsReadToItsEndServesTheNextRequest() throws Exception {
    String request =
        """
        POST /v1/reports/pdf HTTP/1.1
        Host: localhost
        Content-Type: application/json
        Content-Length: 2
        %s
        {}"""
            .replace("\n", "\r\n");

    String answers =
        SERVICE.exchange(request.formatted("") + request.formatted("Connection: close\r\n"));

    assertThat(answers.split("HTTP/1.1 422", -1)).hasSize(3);
  }

  @Test
  void aClientThatAsksFirstNeedNotSendABodyThatIsTooLarge() throws Exception {
    String answer =
        SERVICE.exchange(
            """
            POST /v1/reports/pdf HTTP/1.1
            Host: localhost
            Content-Type: application/json
            Content-Length: 10000000000
            Expect: 100-continue

            """
                .replace("\n", "\r\n"));

    assertThat(answer).startsWith("HTTP/1.1 413").contains("limits.bodyBytes");
  }

  @Test
  void aRequestThatFindsAllPlacesTakenIsToldWhenToComeAgain() throws Exception {
    byte[] report = REPORT.getBytes(UTF_8);
    try (Socket first = SERVICE.connect()) {
      first
          .getOutputStream()
          .write(
              ("POST /v1/reports/pdf HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                      + "Content-Type: application/json\r\nExpect: 100-continue\r\n"
                      + ("Content-Length: " + report.length + "\r\n\r\n"))
                  .getBytes(UTF_8));
      byte[] invitation = "HTTP/1.1 100 Continue\r\n".getBytes(UTF_8);
      assertThat(first.getInputStream().readNBytes(invitation.length)).isEqualTo(invitation);

      var second = SERVICE.send(SERVICE.post("/v1/reports/pdf", JSON, REPORT));

      assertThat(second.statusCode()).isEqualTo(503);
      assertThat(second.headers().firstValueAsLong("Retry-After")).hasValue(5);
      assertThat(SERVICE.json(second).path("detail").asText()).contains("limits.documentsAtOnce");

      first.getOutputStream().write(report);
      assertThat(new String(first.getInputStream().readAllBytes(), UTF_8))
          .contains("HTTP/1.1 200", "%PDF-");
    }
    assertThat(SERVICE.send(SERVICE.post("/v1/reports/pdf", JSON, REPORT)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aBodyThatIsNotWhatItsEncodingSaysIsABadRequest() throws Exception {
    var response =
        SERVICE.send(
            SERVICE.post("/v1/reports/pdf", JSON, REPORT).header("Content-Encoding", "gzip"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("(none)");
  }
}
