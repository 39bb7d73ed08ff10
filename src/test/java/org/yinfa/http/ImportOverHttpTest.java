package org.yinfa.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yinfa.testkit.RunningService;

class ImportOverHttpTest {

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  private static final String TEXT =
      """
      某某局2017年度政府信息公开工作年度报告

      本报告由概述等部分组成。

      PAGE

      一、概述

      全年主动公开信息12条。
      """;

  @Test
  void theReportJsonCanBePostedOnAsItIs() throws Exception {
    HttpResponse<byte[]> report =
        SERVICE.send(SERVICE.post("/v1/reports/import", "text/plain", TEXT));
    HttpResponse<byte[]> pdf =
        SERVICE.send(
            SERVICE.post("/v1/reports/pdf", "application/json", new String(report.body(), UTF_8)));

    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(SERVICE.json(report).at("/title/0").asText()).startsWith("某某局2017年度");
    assertThat(pdf.statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsLeftOutIsNamedWithItsLine() throws Exception {
    HttpResponse<byte[]> report =
        SERVICE.send(SERVICE.post("/v1/reports/import", "text/plain; charset=utf-8", TEXT));

    assertThat(report.headers().firstValue("Yinfa-Dropped-Count")).hasValue("1");
    assertThat(report.headers().allValues("Yinfa-Dropped")).containsExactly("5;page-field");
  }

  @Test
  void aBodyOfUnknownTypeIsRefused() throws Exception {
    var response =
        SERVICE.send(SERVICE.request("/v1/reports/import").POST(BodyPublishers.ofString(TEXT)));

    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(SERVICE.json(response).path("detail").asText()).contains("text/plain");
  }

  @Test
  void anotherEncodingThanUtf8IsRefused() throws Exception {
    for (String type : new String[] {"text/plain; charset=gbk", "text/plain; charset=no-such"}) {
      var response = SERVICE.send(SERVICE.post("/v1/reports/import", type, TEXT));

      assertThat(response.statusCode()).as(type).isEqualTo(415);
      assertThat(SERVICE.json(response).path("detail").asText()).contains("UTF-8");
    }
  }

  @Test
  void bytesThatAreNotUtf8AreABadRequest() throws Exception {
    var response =
        SERVICE.send(
            SERVICE
                .request("/v1/reports/import")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(new byte[] {(byte) 0xC4, (byte) 0xEA})));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(SERVICE.json(response).at("/errors/0/code").asText()).isEqualTo("text.encoding");
  }

  @Test
  void aTextOverTheLimitIsRefused() throws Exception {
    String text = "字".repeat(RunningService.BODY_BYTES / 3 + 1);

    assertThat(SERVICE.send(SERVICE.post("/v1/reports/import", "text/plain", text)).statusCode())
        .isEqualTo(413);
  }
}
