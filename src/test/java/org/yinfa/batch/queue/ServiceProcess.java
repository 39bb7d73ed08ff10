package org.yinfa.batch.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.yinfa.report.Sha256;
import org.yinfa.testkit.Await;
import org.yinfa.testkit.FullDisk;
import org.yinfa.testkit.JavaProcess;

/** The service as a process of its own, which can be killed. */
final class ServiceProcess implements AutoCloseable {

  private static final List<String> QUICK =
      Stream.concat(JavaProcess.QUICK.stream(), Stream.of("-Xmx512m")).toList();

  private static final Pattern CONNECTOR =
      Pattern.compile("Started (application|admin)@.*\\{127\\.0\\.0\\.1:(\\d+)\\}");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final Map<String, Integer> ports = new TreeMap<>();
  private final List<String> log = new ArrayList<>();
  private final CompletableFuture<Boolean> started = new CompletableFuture<>();
  private final AtomicBoolean killed = new AtomicBoolean();

  private ServiceProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts a service and waits until it listens.
   *
   * @param folder of its own; what is in it stays for the next one
   * @param batches more lines of the block batches
   */
  static ServiceProcess start(Path folder, String... batches) throws Exception {
    return started(launch(folder, batches));
  }

  /** Starts one with options for the JVM. */
  static ServiceProcess startWith(List<String> options, Path folder, String... batches)
      throws Exception {
    return started(launch(command(options, folder, batches)));
  }

  /** Starts one where no file can have more kibibytes than given, until there is room. */
  static ServiceProcess startWithFilesOf(int kibibytes, Path folder, String... batches)
      throws Exception {
    List<String> options = new ArrayList<>(QUICK);
    options.add(FullDisk.NO_FIGURES);
    return started(launch(FullDisk.around(command(options, folder, batches), kibibytes)));
  }

  private static ServiceProcess started(ServiceProcess service) throws Exception {
    assertThat(service.awaitStart()).as(service.log()).isTrue();
    return service;
  }

  /** Starts a service and doesn't wait. */
  static ServiceProcess launch(Path folder, String... batches) throws IOException {
    return launch(command(QUICK, folder, batches));
  }

  private static List<String> command(List<String> options, Path folder, String... batches)
      throws IOException {
    Path configuration =
        Files.writeString(
            Files.createDirectories(folder).resolve("service.yml"),
            """
            server:
              applicationConnectors: [{type: http, port: 0, bindHost: 127.0.0.1}]
              adminConnectors: [{type: http, port: 0, bindHost: 127.0.0.1}]
              requestLog: {appenders: []}
            batches:
              folder: %s
              %s
            """
                .formatted(folder.resolve("data"), String.join("\n  ", batches)));
    return JavaProcess.command(options, "server", configuration.toString());
  }

  private static ServiceProcess launch(List<String> command) throws IOException {
    var service = new ServiceProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    var reader = new Thread(service::readLog, "log of a service");
    reader.setDaemon(true);
    reader.start();
    return service;
  }

  private void readLog() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read(line);
      }
    } catch (IOException ended) {
      read(ended.toString());
    }
    started.complete(false);
  }

  private synchronized void read(String line) {
    log.add(line);
    Matcher connector = CONNECTOR.matcher(line);
    if (connector.find()) {
      ports.put(connector.group(1), Integer.valueOf(connector.group(2)));
    }
    if (line.contains("Server: Started")) {
      started.complete(true);
    }
  }

  /** Whether it listens; false if it ended before it did. */
  boolean awaitStart() throws Exception {
    return started.get(1, TimeUnit.MINUTES);
  }

  synchronized String log() {
    return String.join("\n", log);
  }

  private synchronized URI uri(String connector, String path) {
    return URI.create("http://127.0.0.1:" + ports.get(connector) + path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri("application", path));
  }

  HttpResponse<String> health() throws IOException, InterruptedException {
    return client.send(healthRequest(), BodyHandlers.ofString());
  }

  CompletableFuture<HttpResponse<String>> healthLater() {
    return client.sendAsync(healthRequest(), BodyHandlers.ofString());
  }

  private HttpRequest healthRequest() {
    return HttpRequest.newBuilder(uri("admin", "/healthcheck")).build();
  }

  /** Asks until the service is well. */
  void awaitHealth() throws Exception {
    Await.until(() -> health().statusCode() == 200, this::log);
  }

  /** Asks until the service is well no longer, which has to come before the batch is finished. */
  void awaitIllness(String batch) throws Exception {
    Await.until(
        () -> {
          if (health().statusCode() != 200) {
            return true;
          }
          assertThat(get("/v1/batches/" + batch).body()).contains("\"open\"");
          return false;
        },
        this::log);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  /** Sends NDJSON. */
  HttpResponse<String> send(BodyPublisher reports, String key)
      throws IOException, InterruptedException {
    return client.send(
        request("/v1/batches")
            .header("Content-Type", "application/x-ndjson")
            .header("Idempotency-Key", key)
            .POST(reports)
            .build(),
        BodyHandlers.ofString());
  }

  /** Sends NDJSON that is accepted; returns the identifier of its batch. */
  String post(String reports, String key) throws IOException, InterruptedException {
    return post(BodyPublishers.ofString(reports), key);
  }

  String post(BodyPublisher reports, String key) throws IOException, InterruptedException {
    HttpResponse<String> response = send(reports, key);
    assertThat(response.statusCode()).as(response.body()).isIn(200, 201);
    return JSON.readTree(response.body()).path("id").asText();
  }

  void delete(String batch) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(request("/v1/batches/" + batch).DELETE().build(), BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isIn(204, 404);
  }

  /** Follows the events until so many reports are done. */
  void awaitDone(String batch, long reports) throws IOException, InterruptedException {
    HttpResponse<Stream<String>> response =
        client.send(request("/v1/batches/" + batch + "/events").build(), BodyHandlers.ofLines());
    assertThat(response.statusCode()).isEqualTo(200);
    try (Stream<String> lines = response.body()) {
      assertThat(
              lines.filter(line -> line.startsWith("data: {\"reports\"")).anyMatch(done(reports)))
          .as("the events tell of %d reports\n%s", reports, log())
          .isTrue();
    }
  }

  private static Predicate<String> done(long reports) {
    return line -> {
      try {
        JsonNode data = JSON.readTree(line.substring("data: ".length()));
        return data.path("done").asLong() >= reports;
      } catch (IOException e) {
        throw new IllegalStateException(line, e);
      }
    };
  }

  /** The digest of every file in the result by its name. */
  Map<String, String> result(String batch) throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        client.send(
            request("/v1/batches/" + batch + "/result.zip").build(), BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    Map<String, String> digests = new TreeMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(response.body()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(digests.put(entry.getName(), Sha256.hex(zip.readAllBytes()))).isNull();
      }
    }
    return digests;
  }

  /** Unpacks the result into a new folder. */
  void download(String batch, Path folder) throws IOException, InterruptedException {
    Files.createDirectory(folder);
    HttpResponse<InputStream> response =
        client.send(
            request("/v1/batches/" + batch + "/result.zip").build(), BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    try (var zip = new ZipInputStream(response.body())) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.copy(zip, folder.resolve(entry.getName()));
      }
    }
  }

  /** Waits until a folder of the service is gone. */
  void awaitRemoved(Path path) throws Exception {
    try (WatchService changes = path.getFileSystem().newWatchService()) {
      path.getParent().register(changes, StandardWatchEventKinds.ENTRY_DELETE);
      if (Files.exists(path)) {
        assertThat(changes.poll(30, TimeUnit.SECONDS)).as(log()).isNotNull();
      }
      assertThat(path).doesNotExist();
    }
  }

  long id() {
    return process.pid();
  }

  /** Takes the limit on the size of files away. */
  void makeRoom() throws IOException, InterruptedException {
    FullDisk.end(process);
  }

  /** Whether it ended in the time given. */
  boolean awaitEnd(long time, TimeUnit unit) throws InterruptedException {
    return process.waitFor(time, unit);
  }

  /** SIGKILL; whether the service lived, and nobody had killed it before. */
  boolean kill() {
    boolean isFirst = killed.compareAndSet(false, true) && process.isAlive();
    process.destroyForcibly().onExit().join();
    return isFirst;
  }

  /** SIGTERM; whether it ended by itself. */
  boolean stop() throws InterruptedException {
    process.destroy();
    return process.waitFor(1, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    kill();
  }
}
