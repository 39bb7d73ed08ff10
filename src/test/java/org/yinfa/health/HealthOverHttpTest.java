package org.yinfa.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yinfa.testkit.RunningService;

class HealthOverHttpTest {

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  @Test
  void theServiceIsHealthyWhenItMakesAPage() throws Exception {
    var response = SERVICE.send(SERVICE.adminRequest("/healthcheck"));

    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode rendering = SERVICE.json(response).path("rendering");
    assertThat(rendering.path("healthy").asBoolean()).isTrue();
    assertThat(rendering.path("message").asText()).startsWith("made a PDF of one page");
  }

  @Test
  void everyStageOfADocumentIsTimed() throws Exception {
    SERVICE.send(SERVICE.adminRequest("/healthcheck"));

    JsonNode timers = metrics().path("timers");

    assertThat(timers.fieldNames())
        .toIterable()
        .filteredOn(name -> name.startsWith("yinfa.stage."))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(timers.path(name).path("count").asInt()).isPositive());
  }

  @Test
  void rejectedReportsAreCountedByTheirCode() throws Exception {
    SERVICE.send(SERVICE.post("/v1/reports/pdf", "application/json", "{\"subtitle\": \"x\"}"));

    assertThat(metrics().at("/meters/yinfa.rejected.field.unknown/count").asInt()).isEqualTo(1);
  }

  private static JsonNode metrics() throws Exception {
    return SERVICE.json(SERVICE.send(SERVICE.adminRequest("/metrics")));
  }
}
