package org.yinfa.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.testkit.BalancedTables;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.RunningService;

class ProofOverHttpTest {

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  private static final Block.Form BALANCED = new BalancedTables(5).cases("disclosure-2021");
  private static final String BROKEN =
      json(BalancedTables.with(BALANCED, "cases", "review-total", "99"));

  @Test
  void aSumThatIsOffIsAnsweredWithItsPlace() throws Exception {
    var answer = SERVICE.send(SERVICE.post("/v1/reports/proof", "application/json", BROKEN));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(SERVICE.json(answer).path("findings"))
        .filteredOn(finding -> finding.path("rule").asText().equals("form.sum"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.at("/pointers/0").asText())
                    .isEqualTo("/body/0/cells/cases/review-total"));
  }

  @Test
  void aStrictIssueOfItIsRefused() throws Exception {
    var strict =
        SERVICE.send(SERVICE.post("/v1/reports/pdf?strict=true", "application/json", BROKEN));
    var ordinary = SERVICE.send(SERVICE.post("/v1/reports/pdf", "application/json", BROKEN));
    var balanced =
        SERVICE.send(
            SERVICE.post("/v1/reports/pdf?strict=true", "application/json", json(BALANCED)));

    assertThat(strict.statusCode()).isEqualTo(422);
    assertThat(SERVICE.json(strict).at("/errors/0/pointer").asText())
        .isEqualTo("/body/0/cells/cases/review-total");
    assertThat(ordinary.statusCode()).isEqualTo(200);
    assertThat(balanced.statusCode()).isEqualTo(200);
  }

  @Test
  void strictIsForPdfsAloneAndEitherTrueOrFalse() throws Exception {
    var archive =
        SERVICE.send(SERVICE.post("/v1/reports/archive?strict=true", "application/json", BROKEN));
    var misspelt =
        SERVICE.send(SERVICE.post("/v1/reports/pdf?strict=yes", "application/json", BROKEN));

    assertThat(archive.statusCode()).isEqualTo(422);
    assertThat(misspelt.statusCode()).isEqualTo(422);
  }

  private static String json(Block.Form form) {
    Report report =
        new Report(
            new Opening(List.of("云山市档案局年度报告"), null, null, List.of()),
            List.of(form),
            new Closing(List.of(), null, null, null),
            List.of());
    return new String(Documents.json(report), UTF_8);
  }
}
