package org.yinfa.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.RunningService;
import org.yinfa.verify.Bombs;

class ArchiveOverHttpTest {

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  private static final String PATH = "/v1/documents/verify";

  @Test
  void fileWithItsSourceIsMadeAgain() throws Exception {
    HttpResponse<byte[]> pdf =
        SERVICE.send(
            SERVICE.post(
                "/v1/reports/pdf?profile=pdfa-3a",
                "application/json",
                new String(Documents.sample("minimal"), UTF_8)));

    HttpResponse<byte[]> verdict = verify("application/pdf", pdf.body());

    assertThat(verdict.statusCode()).isEqualTo(200);
    assertThat(SERVICE.json(verdict).path("passed").asBoolean()).isTrue();
    assertThat(passed(SERVICE.json(verdict)))
        .contains("conformance", "integrity", "metadata", "source", "reproduction");
  }

  @Test
  void truncatedFileIsAnAnswerInTheLanguageAskedFor() throws Exception {
    byte[] pdf = Documents.render(Documents.sample("minimal")).bytes();

    HttpResponse<byte[]> verdict =
        SERVICE.send(
            SERVICE
                .request(PATH)
                .header("Content-Type", "application/pdf")
                .header("Accept-Language", "zh-CN")
                .POST(BodyPublishers.ofByteArray(Arrays.copyOf(pdf, pdf.length - 12))));

    assertThat(verdict.statusCode()).isEqualTo(200);
    assertThat(SERVICE.json(verdict).path("passed").asBoolean()).isFalse();
    assertThat(new String(verdict.body(), UTF_8)).contains("截断或编辑");
  }

  @Test
  void layoutIsMeasuredWhereThatIsAskedFor() throws Exception {
    byte[] pdf = Documents.render(Documents.sample("minimal")).bytes();

    JsonNode measured =
        SERVICE.json(verify(PATH + "?layout=true", "application/pdf", widened(pdf)));
    JsonNode unasked = SERVICE.json(verify("application/pdf", pdf));
    JsonNode declined = SERVICE.json(verify(PATH + "?layout=false", "application/pdf", pdf));

    assertThat(measured.path("passed").asBoolean()).isFalse();
    assertThat(measured.at("/checks").findValuesAsText("id")).endsWith("conformance", "layout");
    assertThat(measured.at("/layout/findings/0/clause").asText()).isEqualTo("5.1");
    assertThat(unasked.at("/checks").findValuesAsText("id")).doesNotContain("layout");
    assertThat(unasked.has("layout")).isFalse();
    assertThat(declined).isEqualTo(unasked);
  }

  @Test
  void layoutOfEveryDocumentOfAPackageIsMeasured() throws Exception {
    JsonNode measured = SERVICE.json(verify(PATH + "?layout=true", "application/zip", archive()));

    assertThat(measured.path("passed").asBoolean()).isTrue();
    assertThat(passed(measured.at("/documents/0"))).contains("layout", "record");
    assertThat(measured.at("/documents/0/layout/pages").asInt()).isPositive();
  }

  @Test
  void parameterThatIsNotUnderstoodIsRefused() throws Exception {
    byte[] pdf = Documents.render(Documents.sample("minimal")).bytes();

    HttpResponse<byte[]> value = verify(PATH + "?layout=yes", "application/pdf", pdf);
    HttpResponse<byte[]> name = verify(PATH + "?layuot=true", "application/zip", pdf);

    assertThat(value.statusCode()).isEqualTo(422);
    assertThat(new String(value.body(), UTF_8)).contains("true, false", "yes");
    assertThat(name.statusCode()).isEqualTo(422);
    assertThat(new String(name.body(), UTF_8)).contains("layuot", "layout");
  }

  /** On paper that is a little wider than A4. */
  private static byte[] widened(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getPage(0).setMediaBox(new PDRectangle(600, PDRectangle.A4.getHeight()));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void whatIsNoPdfIsRefused() throws Exception {
    assertThat(verify("application/pdf", "no PDF".getBytes(UTF_8)).statusCode()).isEqualTo(422);
    assertThat(verify("text/plain", "no PDF".getBytes(UTF_8)).statusCode()).isEqualTo(415);
  }

  @Test
  void reportComesBackAsAPackageForAnArchive() throws Exception {
    HttpResponse<byte[]> archive =
        SERVICE.send(
            SERVICE.post(
                "/v1/reports/archive",
                "application/json",
                new String(Documents.sample("minimal"), UTF_8)));

    assertThat(archive.statusCode()).isEqualTo(200);
    assertThat(archive.headers().firstValue("Content-Type")).hasValue("application/zip");
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.body()))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("report/conformance.json");
    }
  }

  @Test
  void packageIsVerifiedWithItsOwnReport() throws Exception {
    HttpResponse<byte[]> verdict = verify("application/zip", archive());

    assertThat(verdict.statusCode()).isEqualTo(200);
    JsonNode json = SERVICE.json(verdict);
    assertThat(json.path("passed").asBoolean()).isTrue();
    assertThat(passed(json)).containsExactly("contents", "digests");
    assertThat(json.at("/documents/0/name").asText()).isEqualTo("report/document.pdf");
    assertThat(passed(json.at("/documents/0")))
        .contains("conformance", "integrity", "record", "source", "reproduction");
  }

  @Test
  void packageOfWhichAFileWasChangedIsAnAnswer() throws Exception {
    String changed = new String(archive(), ISO_8859_1).replace("SHA256SUMS", "sha256sums");

    HttpResponse<byte[]> verdict = verify("application/zip", changed.getBytes(ISO_8859_1));

    assertThat(verdict.statusCode()).isEqualTo(200);
    assertThat(SERVICE.json(verdict).path("passed").asBoolean()).isFalse();
    assertThat(SERVICE.json(verdict).at("/documents/0/passed").asBoolean()).isTrue();
  }

  @Test
  void packageThatIsNoneOrLeadsElsewhereIsRefused() throws Exception {
    String elsewhere = new String(archive(), ISO_8859_1).replace("report/layout", "../../lay0ut1");

    assertThat(verify("application/zip", "no ZIP".getBytes(UTF_8)).statusCode()).isEqualTo(422);
    HttpResponse<byte[]> refused = verify("application/zip", elsewhere.getBytes(ISO_8859_1));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(new String(refused.body(), UTF_8)).contains("file.name", "../../lay0ut1");
  }

  @Test
  void bombIsRefusedAndTheLimitIsNamed() throws Exception {
    byte[] bomb = Bombs.content();

    HttpResponse<byte[]> refused = verify("application/pdf", bomb);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(new String(refused.body(), UTF_8)).contains("limits.inflatedBytes");
  }

  private static byte[] archive() throws Exception {
    return SERVICE
        .send(
            SERVICE.post(
                "/v1/reports/archive",
                "application/json",
                new String(Documents.sample("minimal"), UTF_8)))
        .body();
  }

  private static HttpResponse<byte[]> verify(String type, byte[] body) throws Exception {
    return verify(PATH, type, body);
  }

  private static HttpResponse<byte[]> verify(String address, String type, byte[] body)
      throws Exception {
    return SERVICE.send(
        SERVICE
            .request(address)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private static List<String> passed(JsonNode verdict) {
    List<String> passed = new ArrayList<>();
    for (JsonNode check : verdict.path("checks")) {
      if (check.path("verdict").asText().equals("passed")) {
        passed.add(check.path("id").asText());
      }
    }
    return passed;
  }
}
