package org.yinfa.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.batch.KilledBatches;
import org.yinfa.testkit.RunningService;

class BatchesOverHttpTest {

  private static final String BATCHES = "/v1/batches";
  private static final String NDJSON = "application/x-ndjson";
  private static final String AT_FAULT = "{\"nonsense\": 1}\n";

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  @Test
  void aBatchIsCreatedFollowedAndFetched() throws Exception {
    HttpResponse<byte[]> created =
        SERVICE.send(
            SERVICE.post(
                BATCHES + "?profile=pdfa-3a",
                NDJSON,
                KilledBatches.reports(2) + AT_FAULT + KilledBatches.reports(1)));

    JsonNode batch = SERVICE.json(created);
    String path = BATCHES + "/" + batch.path("id").asText();
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.headers().firstValue("Location").orElse("")).endsWith(path);
    assertThat(batch.path("state").asText()).isEqualTo("open");
    assertThat(batch.path("reports").asLong()).isEqualTo(4);
    assertThat(batch.path("links").path("self").asText()).endsWith(path);

    List<String> events = events(path, "0");
    assertThat(events).filteredOn("event: failure"::equals).hasSize(1);
    assertThat(events.subList(events.size() - 3, events.size()))
        .containsExactly(
            "id: 4", "event: finished", "data: {\"reports\":4,\"done\":4,\"failed\":1}");

    JsonNode finished = SERVICE.json(SERVICE.send(SERVICE.request(path)));
    assertThat(finished.path("state").asText()).isEqualTo("finished");
    JsonNode manifest = SERVICE.json(SERVICE.send(SERVICE.request(path + "/manifest")));
    assertThat(manifest.path("outcomes").findValuesAsText("profile")).containsOnly("pdfa-3a");
    assertThat(names(SERVICE.send(SERVICE.request(path + "/result.zip"))))
        .containsExactly(
            "00000001.pdf", "00000002.pdf", "00000004.pdf", "manifest.json", "SHA256SUMS");
    assertThat(SERVICE.send(SERVICE.request(path + "/result.zip")).body())
        .isEqualTo(SERVICE.send(SERVICE.request(path + "/result.zip")).body());
    remove(path);
  }

  @Test
  void whoComesBackMissesNothingAndSeesNothingTwice() throws Exception {
    String path = created(AT_FAULT.repeat(3));
    List<String> live = events(path, "0");
    List<String> all = events(path, "0");

    assertThat(all).filteredOn("event: failure"::equals).hasSize(3);
    assertThat(live)
        .as("beside its progress, which depends on when it was looked at")
        .filteredOn(line -> line.startsWith("data: {\"position\""))
        .isEqualTo(all.stream().filter(line -> line.startsWith("data: {\"position\"")).toList());
    assertThat(events(path, "2")).filteredOn("event: failure"::equals).hasSize(1);
    assertThat(events(path, "nonsense")).isEqualTo(all);
    remove(path);
  }

  @Test
  void aZipOfReportsKeepsItsNames() throws Exception {
    HttpRequest.Builder request =
        SERVICE
            .request(BATCHES)
            .header("Content-Type", "application/zip")
            .POST(
                BodyPublishers.ofByteArray(
                    zip(Map.of("年度/一.json", KilledBatches.reports(1), "二.txt", "通知\n\n正文。\n"))));
    String path = path(SERVICE.send(request));
    events(path, "0");

    assertThat(names(SERVICE.send(SERVICE.request(path + "/result.zip"))))
        .contains("年度/一.pdf", "二.pdf", "manifest.json");
    remove(path);
  }

  @Test
  void aHostileArchiveIsRefusedWithItsReason() throws Exception {
    HttpRequest.Builder request =
        SERVICE
            .request(BATCHES)
            .header("Content-Type", "application/zip")
            .POST(BodyPublishers.ofByteArray(zip(Map.of("../a.json", "{}"))));

    HttpResponse<byte[]> refused = SERVICE.send(request);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(SERVICE.json(refused).path("errors").findValuesAsText("code"))
        .containsExactly("file.name");
  }

  @Test
  void theSameRequestTwiceIsOneBatch() throws Exception {
    HttpRequest.Builder request = keyed("once", KilledBatches.reports(1));
    HttpResponse<byte[]> first = SERVICE.send(request);
    HttpResponse<byte[]> second = SERVICE.send(request);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(SERVICE.send(keyed("once", KilledBatches.reports(2))).statusCode()).isEqualTo(422);
    remove(path(first));
    assertThat(SERVICE.send(request).statusCode()).isEqualTo(201);
    remove(path(SERVICE.send(request)));
  }

  @Test
  void theSameRequestManyTimesAtOnceIsOneBatch() throws Exception {
    var client = HttpClient.newHttpClient();
    HttpRequest request = keyed("at-once", KilledBatches.reports(3)).build();
    List<CompletableFuture<HttpResponse<byte[]>>> answers =
        Stream.generate(() -> client.sendAsync(request, BodyHandlers.ofByteArray()))
            .limit(4)
            .toList();

    assertThat(answers)
        .extracting(answer -> path(answer.join()))
        .containsOnly(path(answers.get(0).join()));
    assertThat(answers)
        .extracting(answer -> answer.join().statusCode())
        .containsExactlyInAnyOrder(201, 200, 200, 200);
    remove(path(answers.get(0).join()));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "two words", "ké"})
  void aKeyThatIsNoKeyIsRefused(String key) throws Exception {
    String answer =
        SERVICE.exchange(
            "POST /v1/batches HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + NDJSON
                + "\r\nIdempotency-Key: "
                + key
                + "\r\nContent-Length: 0\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 422").contains("batch.idempotency-key");
  }

  @Test
  void thereIsNoResultBeforeTheEndAndNoBatchMoreThanAllowed() throws Exception {
    String first = created(KilledBatches.reports(100));
    String second = created(KilledBatches.reports(100));

    HttpResponse<byte[]> early = SERVICE.send(SERVICE.request(second + "/result.zip"));
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(SERVICE.json(early).path("title").asText()).isEqualTo("Conflict");
    assertThat(SERVICE.send(SERVICE.request(second + "/manifest")).statusCode()).isEqualTo(409);

    HttpResponse<byte[]> third = SERVICE.send(keyed("third", KilledBatches.reports(1)));
    assertThat(third.statusCode()).isEqualTo(429);
    assertThat(third.headers().firstValue("Retry-After")).isPresent();
    remove(first);
    remove(second);
    remove(path(SERVICE.send(keyed("third", KilledBatches.reports(1)))));
  }

  @Test
  void aRemovedBatchIsGoneForThoseWhoFollowItToo() throws Exception {
    String path = created(KilledBatches.reports(100));
    // once its head is there the stream is followed, whatever is still to come
    HttpResponse<InputStream> events =
        HttpClient.newHttpClient()
            .send(
                SERVICE.request(path + "/events").build(),
                HttpResponse.BodyHandlers.ofInputStream());

    remove(path);

    assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    assertThat(new String(events.body().readAllBytes(), StandardCharsets.UTF_8))
        .doesNotContain("event: finished");
    for (String address : List.of("", "/events", "/manifest", "/result.zip")) {
      assertThat(SERVICE.send(SERVICE.request(path + address)).statusCode()).isEqualTo(404);
    }
    assertThat(SERVICE.send(SERVICE.request(path).DELETE()).statusCode()).isEqualTo(404);
  }

  @Test
  void aBatchThatIsTooLargeIsRefused() throws Exception {
    assertThat(SERVICE.send(SERVICE.post(BATCHES, NDJSON, "x".repeat(2_097_153))).statusCode())
        .isEqualTo(413);
    HttpResponse<byte[]> tooMany = SERVICE.send(SERVICE.post(BATCHES, NDJSON, "{}\n".repeat(101)));
    assertThat(tooMany.statusCode()).isEqualTo(422);
    assertThat(SERVICE.json(tooMany).path("errors").findValuesAsText("code"))
        .containsExactly("limit.batch-reports");
  }

  @Test
  void aClientThatOnlySendsSeesThatItsBatchIsTooLarge() throws Exception {
    InputStream reports = new ByteArrayInputStream(new byte[12_000_000]);

    HttpResponse<byte[]> refused =
        SERVICE.send(
            SERVICE
                .request(BATCHES)
                .header("Content-Type", NDJSON)
                .POST(BodyPublishers.ofInputStream(() -> reports)));

    assertThat(refused.statusCode()).isEqualTo(413);
  }

  @Test
  void aClientThatAsksFirstNeedNotSendABatchThatIsTooLarge() throws Exception {
    String answer =
        SERVICE.exchange(
            "POST /v1/batches HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                + NDJSON
                + "\r\nContent-Length: 2097153\r\nExpect: 100-continue\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("limit.batch-bytes");
  }

  @Test
  void aBodyWithoutReportsIsNoBatch() throws Exception {
    for (String body : List.of("", "\n\n")) {
      HttpResponse<byte[]> refused = SERVICE.send(SERVICE.post(BATCHES, NDJSON, body));

      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(SERVICE.json(refused).path("errors").findValuesAsText("code"))
          .containsExactly("batch.empty");
    }
  }

  @Test
  void aBodyOfUnknownTypeIsRefusedWithTheTypesThatAreRead() throws Exception {
    HttpResponse<byte[]> refused =
        SERVICE.send(SERVICE.request(BATCHES).POST(BodyPublishers.ofString(AT_FAULT)));

    assertThat(refused.statusCode()).isEqualTo(415);
    assertThat(SERVICE.json(refused).path("detail").asText())
        .contains("Content-Type", "application/x-ndjson", "application/zip");
  }

  @Test
  void aBatchThatIsNotThereIsSaidNotToBe() throws Exception {
    HttpResponse<byte[]> answer = SERVICE.send(SERVICE.request(BATCHES + "/no-such"));

    assertThat(SERVICE.json(answer).path("detail").asText()).contains("no batch");
    assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/batches?template=no-such, application/x-ndjson, 422",
    "POST, /v1/batches?profile=no-such, application/x-ndjson, 422",
    "POST, /v1/batches?colour=red, application/x-ndjson, 422",
    "POST, /v1/batches, application/json, 415",
    "GET, /v1/batches, application/json, 405",
    "PUT, /v1/batches/1, application/json, 405",
    "GET, /v1/batches/no-such, application/json, 404",
    "DELETE, /v1/batches/no-such, application/json, 404",
    "GET, /v1/batches/no-such/events, application/json, 404"
  })
  void everyRefusalIsProblemDetails(String method, String path, String type, int status)
      throws Exception {
    HttpResponse<byte[]> answer =
        SERVICE.send(
            SERVICE
                .request(path)
                .header("Content-Type", type)
                .method(method, BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void aResultInAnotherTypeIsNotAcceptable() throws Exception {
    String path = created(AT_FAULT);
    events(path, "0");

    assertThat(
            SERVICE
                .send(SERVICE.request(path + "/result.zip").header("Accept", "image/png"))
                .statusCode())
        .isEqualTo(406);
    remove(path);
  }

  private static HttpRequest.Builder keyed(String key, String reports) {
    return SERVICE.post(BATCHES, NDJSON, reports).header("Idempotency-Key", key);
  }

  private static String created(String reports) throws Exception {
    return path(SERVICE.send(SERVICE.post(BATCHES, NDJSON, reports)));
  }

  private static String path(HttpResponse<byte[]> answer) {
    String location = answer.headers().firstValue("Location").orElse("");
    assertThat(location).as(new String(answer.body(), StandardCharsets.UTF_8)).contains(BATCHES);
    return location.substring(location.indexOf(BATCHES));
  }

  private static void remove(String path) throws Exception {
    assertThat(SERVICE.send(SERVICE.request(path).DELETE()).statusCode()).isEqualTo(204);
  }

  /** The lines of the event stream to its end, empty ones and heartbeats left out. */
  private static List<String> events(String path, String last) throws Exception {
    HttpResponse<byte[]> stream =
        SERVICE.send(SERVICE.request(path + "/events").header("Last-Event-ID", last));
    assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    return new String(stream.body(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith(":"))
        .toList();
  }

  private static List<String> names(HttpResponse<byte[]> answer) throws Exception {
    List<String> names = new ArrayList<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private static byte[] zip(Map<String, String> entries) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
