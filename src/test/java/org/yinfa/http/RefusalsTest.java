package org.yinfa.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.testkit.RunningService;

/** Whoever refuses a request, Jetty, Jersey or a resource, does so with problem details. */
class RefusalsTest {

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/v1",
        "/v2/templates",
        "/v1/templates/no-such/samples/short",
        "/v1/templates/annual-report/samples/no-such",
        "/v1/templates/../../etc/samples/passwd"
      })
  void anAddressWithNothingBehindItIsNotFound(String path) throws Exception {
    JsonNode problem = problem(SERVICE.request(path), 404);

    assertThat(problem.path("title").asText()).isEqualTo("Not Found");
  }

  @Test
  void aMethodThatTheAddressDoesNotKnowIsNamed() throws Exception {
    HttpRequest.Builder request = SERVICE.request("/v1/templates").DELETE();

    assertThat(problem(request, 405).path("detail").asText()).contains("DELETE");
    assertThat(SERVICE.send(request).headers().firstValue("Allow").orElse("")).contains("GET");
  }

  @Test
  void aMethodThatTheServerDoesNotKnowIsNamedToo() throws Exception {
    HttpRequest.Builder request =
        SERVICE.request("/v1/templates").method("BREW", BodyPublishers.noBody());

    assertThat(problem(request, 405).path("detail").asText()).contains("BREW");
  }

  @Test
  void aBodyOfAnotherTypeIsRefusedWithTheTypesThatAreRead() throws Exception {
    HttpRequest.Builder request = SERVICE.post("/v1/reports/pdf", "text/xml", "<report/>");

    assertThat(problem(request, 415).path("detail").asText()).contains("application/json");
  }

  @Test
  void aTypeThatCanNotBeMadeIsNotAcceptable() throws Exception {
    problem(
        SERVICE.post("/v1/reports/pdf", "application/json", "{}").header("Accept", "image/png"),
        406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/templates/..%2F..%2Fetc/samples/passwd HTTP/1.1",
        "GET /v1/templates/%zz/samples/x HTTP/1.1",
        "POST /v1/reports/pdf?profile=%zz HTTP/1.1",
        "GET /v1/templates/a%00b/samples/x HTTP/1.1",
        "GET /v1/templates/[]/samples/| HTTP/1.1",
        "GET /v1/templates HTTP/1.1\r\nContent-Length: many",
        "POST /v1/reports/pdf HTTP/1.1\r\nContent-Type: nonsense",
        "GET /v1/templates HTTP/1.1\r\nAccept: nonsense;;q=x",
        "no request at all"
      })
  void aRequestThatIsNoRequestIsAnsweredWithProblemDetails(String request) throws Exception {
    String answer = SERVICE.exchange(request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
    assertThat(answer).contains("application/problem+json", "\"detail\":");
    assertThat(answer).doesNotContain("Exception", "jetty", "<html");
  }

  @Test
  void aBrokenChunkIsABadRequest() throws Exception {
    String answer =
        SERVICE.exchange(
            "POST /v1/reports/pdf HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "nonsense\r\n{}\r\n0\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
  }

  @Test
  void refusalsSpeakChineseWhenAsked() throws Exception {
    JsonNode problem = problem(SERVICE.request("/nowhere").header("Accept-Language", "zh-CN"), 404);

    assertThat(problem.path("title").asText()).isEqualTo("未找到");
  }

  private static JsonNode problem(HttpRequest.Builder request, int status) throws Exception {
    HttpResponse<byte[]> response = SERVICE.send(request);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = SERVICE.json(response);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("type").asText()).isEqualTo("about:blank");
    return problem;
  }
}
