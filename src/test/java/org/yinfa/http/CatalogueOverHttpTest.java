package org.yinfa.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yinfa.testkit.RunningService;

class CatalogueOverHttpTest {

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  @Test
  void theTemplatesAreListedWithTheirSamples() throws Exception {
    JsonNode templates = SERVICE.json(SERVICE.send(SERVICE.request("/v1/templates")));

    assertThat(templates.findValuesAsText("id")).contains("annual-report");
    assertThat(templates).allSatisfy(template -> assertThat(template.get("samples")).isNotEmpty());
  }

  @Test
  void everySampleCanBePostedAsItIs() throws Exception {
    for (JsonNode template : SERVICE.json(SERVICE.send(SERVICE.request("/v1/templates")))) {
      JsonNode name = template.get("samples").get(0);
      String path = "/v1/templates/" + template.get("id").asText() + "/samples/" + name.asText();

      HttpResponse<byte[]> sample = SERVICE.send(SERVICE.request(path));
      HttpResponse<byte[]> pdf =
          SERVICE.send(
              SERVICE.post(
                  "/v1/reports/pdf", "application/json", new String(sample.body(), UTF_8)));

      assertThat(sample.headers().firstValue("Content-Type")).hasValue("application/json");
      assertThat(pdf.statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void theSchemaIsDraft202012() throws Exception {
    HttpResponse<byte[]> response = SERVICE.send(SERVICE.request("/v1/schemas/report"));

    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/schema+json");
    assertThat(SERVICE.json(response).path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void theSchemaComesAsPlainJsonToAClientThatKnowsNoOther() throws Exception {
    HttpResponse<byte[]> response =
        SERVICE.send(SERVICE.request("/v1/schemas/report").header("Accept", "application/json"));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
  }
}
