package org.yinfa.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.DropwizardTestSupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.yinfa.YinfaApplication;
import org.yinfa.wiring.YinfaConfiguration;

/** The real service on ports of its own, with small limits: one document at once, 1 MiB a body. */
public final class RunningService implements BeforeAllCallback, AfterAllCallback {

  public static final int BODY_BYTES = 1024 * 1024;

  private final Path folder = newFolder();
  private final DropwizardTestSupport<YinfaConfiguration> service =
      new DropwizardTestSupport<>(
          YinfaApplication.class,
          configuration(),
          ConfigOverride.config("batches.folder", folder.toString()));
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("running-service");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String configuration() {
    try {
      return Path.of(RunningService.class.getResource("any-port.yml").toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    service.before();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    service.after();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.getLocalPort() + path));
  }

  public HttpRequest.Builder adminRequest(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.getAdminPort() + path));
  }

  public HttpRequest.Builder post(String path, String type, String body) {
    return request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
  }

  public HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  public JsonNode json(HttpResponse<byte[]> response) throws IOException {
    return json.readTree(response.body());
  }

  /** A connection for requests that no well-behaved client sends. */
  public Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.getLocalPort());
    socket.setSoTimeout(20_000);
    return socket;
  }

  /** Sends the bytes and gives everything that comes back until the server closes. */
  public String exchange(String request) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
