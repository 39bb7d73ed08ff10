package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfa.cli.ExitCode.CONTENT_AT_FAULT;
import static org.yinfa.cli.ExitCode.DONE;
import static org.yinfa.cli.ExitCode.WRONG_COMMAND_LINE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.report.Signature;
import org.yinfa.testkit.BalancedTables;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Invocation;

class ProofreadCommandTest {

  private static final Block.Form BALANCED = new BalancedTables(5).cases("disclosure-2021");
  private static final Block.Form BROKEN =
      BalancedTables.with(BALANCED, "cases", "review-total", "99");

  @TempDir Path folder;

  @Test
  void aReportThatBalancesIsDone() throws IOException {
    Invocation proofread = Invocation.of("proofread", write("a.json", BALANCED));

    assertThat(proofread.code()).isEqualTo(DONE);
    assertThat(new String(proofread.out(), UTF_8)).doesNotContain("add up to");
  }

  @Test
  void aSumThatIsOffIsNamedAndEndsWithAnErrorOfContent() throws IOException {
    Invocation proofread = Invocation.of("proofread", write("a.json", BROKEN), "--lang", "zh");

    assertThat(proofread.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(new String(proofread.out(), UTF_8))
        .contains("必错（FAIL）：表“政府信息公开行政复议、行政诉讼情况”")
        .contains("“行政复议·总计”填的是99")
        .contains("/body/0/cells/cases/review-total");
  }

  @Test
  void jsonHasEveryPartOfAFinding() throws IOException {
    Invocation proofread = Invocation.of("proofread", write("a.json", BROKEN), "--format", "json");

    JsonNode json = new ObjectMapper().readTree(proofread.out());
    JsonNode finding = json.path("findings").get(json.path("findings").size() - 1);
    assertThat(finding.path("rule").asText()).isEqualTo("form.sum");
    assertThat(finding.path("severity").asText()).isEqualTo("必错");
    assertThat(finding.path("verdict").asText()).isEqualTo("FAIL");
    assertThat(finding.path("pointers")).hasSize(5);
    assertThat(finding.path("found").asText()).isEqualTo("99");
    assertThat(finding.path("fingerprint").asText()).hasSize(16);
    assertThat(json.path("passed").asInt()).isPositive();
  }

  @Test
  void aStrictIssueOfItIsRefusedAndAnOrdinaryOneMade() throws IOException {
    String report = write("a.json", BROKEN);

    Invocation strict = Invocation.of("render", report, "-o", "-", "--strict");
    Invocation ordinary = Invocation.of("render", report, "-o", "-");

    assertThat(strict.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(strict.err()).startsWith("/body/0/cells/cases/review-total: ");
    assertThat(ordinary.code()).isEqualTo(DONE);
  }

  @Test
  void aFolderNamesEachUnitsFindingsAndWhoIsMissing() throws IOException {
    write("a.json", "云山市财政局", BALANCED);
    write("b.json", "云山市水利局", BROKEN);
    Path list = Files.writeString(folder.resolve("units.csv"), "单位\n云山市财政局\n云山市档案局,甲\n");

    Invocation proofread =
        Invocation.of("proofread", folder.toString(), "--units", list.toString(), "--lang", "zh");

    assertThat(proofread.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(new String(proofread.out(), UTF_8).lines())
        .anyMatch(line -> line.startsWith("云山市水利局（b.json）："))
        .anyMatch(line -> line.equals("云山市档案局：没有报告"))
        .noneMatch(line -> line.equals("云山市财政局：没有报告"))
        .anyMatch(line -> line.startsWith("合计　disclosure-2021.cases"));
  }

  @Test
  void csvOpensInASpreadsheet() throws IOException {
    write("b.json", "=云山市水利局", BROKEN);

    Invocation proofread = Invocation.of("proofread", folder.toString(), "--format", "csv");

    String csv = new String(proofread.out(), UTF_8);
    assertThat(csv).startsWith("\uFEFF\"unit\",\"file\",");
    assertThat(csv).contains("\r\n\" =云山市水利局\",\"b.json\",");
  }

  @Test
  void theUnitsBelowAreAddedUpAndCompared() throws IOException {
    Path units = Files.createDirectories(folder.resolve("units"));
    Files.write(units.resolve("a.json"), Documents.json(report("云山市财政局", BALANCED)));
    Files.write(units.resolve("b.json"), Documents.json(report("云山市水利局", BALANCED)));

    Invocation proofread =
        Invocation.of(
            "proofread",
            write("sum.json", BALANCED),
            "--children",
            units.toString(),
            "--lang",
            "zh");

    assertThat(new String(proofread.out(), UTF_8)).contains("少于所属各单位之和");
  }

  @Test
  void whatIsForFoldersAloneIsRefusedForOneReport() throws IOException {
    assertThat(Invocation.of("proofread", write("a.json", BALANCED), "--format", "csv").code())
        .isEqualTo(WRONG_COMMAND_LINE);
  }

  private String write(String name, Block.Form form) throws IOException {
    return write(name, "云山市档案局", form);
  }

  private String write(String name, String unit, Block.Form form) throws IOException {
    return Files.write(folder.resolve(name), Documents.json(report(unit, form))).toString();
  }

  private static Report report(String unit, Block.Form form) {
    return new Report(
        new Opening(List.of("政府信息公开工作年度报告"), null, null, List.of()),
        List.of(form),
        new Closing(
            List.of(),
            new Signature(List.of(unit), null, null, List.of(), List.of(), false),
            null,
            null),
        List.of());
  }
}
