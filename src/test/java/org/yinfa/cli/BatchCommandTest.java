package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfa.cli.ExitCode.CONTENT_AT_FAULT;
import static org.yinfa.cli.ExitCode.DONE;
import static org.yinfa.cli.ExitCode.WRONG_COMMAND_LINE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.testkit.Invocation;

class BatchCommandTest {

  @TempDir Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void makeReports() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    output = folder.resolve("out");
    Files.createDirectory(input.resolve("局"));
    Files.writeString(input.resolve("a.json"), report(1));
    Files.writeString(input.resolve("局/b.json"), report(2));
    Files.writeString(input.resolve("c.txt"), "某某局年度报告\n\n本年度主动公开信息3条。\n");
  }

  @Test
  void aFolderBecomesPdfsWithAManifestAndSumsAndNothingElse() throws Exception {
    Invocation batch = batch(input);

    assertThat(batch.code()).as(batch.err()).isEqualTo(DONE);
    assertThat(batch.out()).isEmpty();
    assertThat(batch.errLines()).containsExactly("3 reports: 3 PDFs made, 0 kept, 0 failed");
    assertThat(files())
        .containsExactlyInAnyOrder("a.pdf", "c.pdf", "局/b.pdf", "manifest.json", "SHA256SUMS");
    assertThat(names()).containsExactly("a.json", "c.txt", "局/b.json");
    assertThat(Files.readAllBytes(output.resolve("a.pdf")))
        .isEqualTo(Invocation.withInput(report(1), "render", "-", "-o", "-").out());
  }

  @Test
  void standardToolsFindEverySumRight() throws Exception {
    Files.writeString(input.resolve("back\\slash.json"), report(4));
    batch(input);

    assertThat(sha256sum()).isZero();
    Files.writeString(output.resolve("a.pdf"), "x", StandardOpenOption.APPEND);
    assertThat(sha256sum()).isNotZero();
  }

  @Test
  void twoRunsGiveTheSameBytesWithOneThreadOrMany() throws Exception {
    batch(input, "--jobs", "1");
    byte[] manifest = Files.readAllBytes(output.resolve("manifest.json"));
    byte[] sums = Files.readAllBytes(output.resolve("SHA256SUMS"));
    output = folder.resolve("again");
    batch(input, "--jobs", "3");

    assertThat(output.resolve("manifest.json")).hasBinaryContent(manifest);
    assertThat(output.resolve("SHA256SUMS")).hasBinaryContent(sums);
  }

  @Test
  void linesBecomePdfsByTheirNumber() throws Exception {
    Path lines =
        Files.writeString(
            folder.resolve("r.ndjson"), report(1).strip() + "\r\n\n" + report(2).strip());
    Invocation batch = batch(lines);

    assertThat(batch.code()).as(batch.err()).isEqualTo(DONE);
    assertThat(files()).contains("00000001.pdf", "00000003.pdf").hasSize(4);
    assertThat(names()).containsExactly("1", "3");
  }

  @Test
  void aLineLongerThanAReportMayBeFailsAlone() throws Exception {
    Path config = Files.writeString(folder.resolve("small.yml"), "limits: {bodyBytes: 1024}");
    Path lines =
        Files.writeString(folder.resolve("r.ndjson"), "x".repeat(3_000) + "\n" + report(2));
    Invocation batch = batch(lines, "--config", config.toString());

    assertThat(batch.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(batch.errLines()).first().asString().startsWith("1: ").contains("1024 bytes");
    assertThat(files()).contains("00000002.pdf").hasSize(3);
  }

  @Test
  void anArchiveBecomesPdfs() throws Exception {
    Path zip = folder.resolve("r.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("局/报告.json"));
      out.write(report(1).getBytes(UTF_8));
    }

    assertThat(batch(zip).code()).isEqualTo(DONE);
    assertThat(files()).containsExactlyInAnyOrder("局/报告.pdf", "manifest.json", "SHA256SUMS");
  }

  @Test
  void anArchiveThatIsNotToBeTrustedIsRefusedBeforeAnythingIsWritten() throws Exception {
    Path zip = folder.resolve("r.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("good.json"));
      out.write(report(1).getBytes(UTF_8));
      out.putNextEntry(new ZipEntry("../bad.json"));
    }
    Invocation batch = batch(zip);

    assertThat(batch.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(batch.errLines()).singleElement().asString().contains("../bad.json", "leads out");
    assertThat(output).doesNotExist();
  }

  @Test
  void aReportAtFaultStopsNoOtherAndIsNamedWithAllItsProblems() throws Exception {
    Files.writeString(input.resolve("bad.json"), "{\"title\": [\"a\"], \"one\": 1, \"two\": 2}");
    Invocation batch = batch(input);

    assertThat(batch.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(batch.errLines())
        .anySatisfy(line -> assertThat(line).startsWith("bad.json: /one: Unknown field"))
        .anySatisfy(line -> assertThat(line).startsWith("bad.json: /two: Unknown field"))
        .last()
        .isEqualTo("4 reports: 3 PDFs made, 0 kept, 1 failed");
    assertThat(files()).contains("a.pdf", "c.pdf", "局/b.pdf").doesNotContain("bad.pdf");
    JsonNode failed = manifest().get("outcomes").get(1);
    assertThat(failed.get("status").textValue()).isEqualTo("failed");
    assertThat(failed.get("problems").findValuesAsText("pointer")).contains("/one", "/two");
  }

  @Test
  void theSecondOfTwoReportsForOnePdfIsAtFault() throws Exception {
    Files.writeString(input.resolve("A.txt"), "某某局年度报告\n\n正文。\n");
    Files.createDirectory(input.resolve("c.pdf"));
    Files.writeString(input.resolve("c.pdf/d.json"), report(4));
    Invocation batch = batch(input);

    assertThat(batch.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(batch.err())
        .contains("\"a.json\" would become a.pdf, which collides with the PDF of \"A.txt\"")
        .contains("\"c.txt\" would become c.pdf");
    assertThat(files()).contains("A.pdf", "c.pdf/d.pdf").doesNotContain("a.pdf", "c.pdf");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws Exception {
    Path outside = Files.writeString(folder.resolve("secret.json"), report(9));
    Files.createSymbolicLink(input.resolve("link.json"), outside);
    Files.createSymbolicLink(input.resolve("inside.json"), input.resolve("a.json"));
    Invocation batch = batch(input);

    assertThat(batch.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(batch.err()).contains("link.json is a link that leads out of the folder");
    assertThat(files()).contains("inside.pdf").doesNotContain("link.pdf");
  }

  @Test
  void resultsAreNeverWrittenOverSilently() throws Exception {
    batch(input);
    List<String> before = files();
    Invocation again = batch(input);

    assertThat(again.code()).isEqualTo(WRONG_COMMAND_LINE);
    assertThat(again.err()).contains("finished batch", "--changed");
    assertThat(files()).isEqualTo(before);
    Files.delete(output.resolve("manifest.json"));
    assertThat(batch(input).err()).contains("other files");
    assertThat(batch(input, "--resume").code()).isEqualTo(WRONG_COMMAND_LINE);
  }

  @Test
  void aFinishedBatchIsBroughtUpToDateByResumingIt() throws Exception {
    batch(input);
    byte[] manifest = Files.readAllBytes(output.resolve("manifest.json"));
    Invocation resumed = batch(input, "--resume");

    assertThat(resumed.code()).isEqualTo(DONE);
    assertThat(resumed.errLines()).containsExactly("3 reports: 0 PDFs made, 3 kept, 0 failed");
    assertThat(output.resolve("manifest.json")).hasBinaryContent(manifest);
    Files.writeString(input.resolve("bad.json"), "{");
    Files.writeString(input.resolve("d.json"), report(4));
    assertThat(batch(input, "--resume").code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(files()).contains("d.pdf");
  }

  @Test
  void whatSystemsLeaveInFoldersIsNoReport() throws Exception {
    Files.writeString(input.resolve(".DS_Store"), "Bud1");
    Files.writeString(input.resolve("局/~$年报.docx"), "owner");

    assertThat(batch(input).errLines()).containsExactly("3 reports: 3 PDFs made, 0 kept, 0 failed");
  }

  @Test
  void aBatchOfNothingIsAWrongCommandLine() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path blank = Files.writeString(folder.resolve("blank.ndjson"), "\n\n");

    for (Path nothing : List.of(empty, blank)) {
      Invocation batch = batch(nothing);

      assertThat(batch.code()).isEqualTo(WRONG_COMMAND_LINE);
      assertThat(batch.err()).contains("no report in " + nothing);
      assertThat(output).doesNotExist();
    }
  }

  @Test
  void changedMakesOnlyWhatWouldDiffer() throws Exception {
    batch(input);
    FileTime old = FileTime.fromMillis(0);
    for (String name : List.of("a.pdf", "c.pdf", "局/b.pdf")) {
      Files.setLastModifiedTime(output.resolve(name), old);
    }
    Files.writeString(input.resolve("a.json"), report(11));
    Files.writeString(output.resolve("c.pdf"), "tampered with");
    Files.writeString(input.resolve("b.json"), report(12));
    Invocation batch = batch(input, "--changed");

    assertThat(batch.code()).as(batch.err()).isEqualTo(DONE);
    assertThat(batch.err()).contains("4 reports: 3 PDFs made, 1 kept, 0 failed");
    assertThat(Files.getLastModifiedTime(output.resolve("局/b.pdf"))).isEqualTo(old);
    assertThat(sha256sum()).isZero();
    byte[] manifest = Files.readAllBytes(output.resolve("manifest.json"));
    output = folder.resolve("fresh");
    batch(input);
    assertThat(output.resolve("manifest.json")).hasBinaryContent(manifest);
  }

  @Test
  void otherSettingsChangeEveryPdf() throws Exception {
    batch(input);
    assertThat(batch(input, "--changed", "--profile", "pdfa-3a").err()).contains("3 PDFs made");
    assertThat(batch(input, "--changed", "--profile", "pdfa-3a").err()).contains("3 kept");
    assertThat(batch(input, "--changed").err()).contains("3 PDFs made");
    assertThat(batch(input, "--changed", "--template", "letter").err()).contains("0 kept");
  }

  @Test
  void aTemplateThatDoesNotExistIsRefusedBeforeAnythingIsTouched() throws Exception {
    batch(input);
    List<String> finished = files();

    Invocation mistyped = batch(input, "--changed", "--template", "anual-report");

    assertThat(mistyped.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(mistyped.errLines()).singleElement().asString().contains("anual-report");
    assertThat(files()).isEqualTo(finished);
  }

  @Test
  void thePdfOfAReportThatIsGoneIsNamedAndStaysOutOfTheManifest() throws Exception {
    batch(input);
    Files.delete(input.resolve("a.json"));
    Invocation batch = batch(input, "--changed");

    assertThat(batch.code()).isEqualTo(DONE);
    assertThat(batch.errLines()).first().asString().startsWith("a.json: ").contains("a.pdf stays");
    assertThat(names()).containsExactly("c.txt", "局/b.json");
    assertThat(output.resolve("a.pdf")).exists();
  }

  @Test
  void aReportThatHasBecomeFaultyLeavesNoOldPdf() throws Exception {
    batch(input);
    Files.writeString(input.resolve("a.json"), "{");

    assertThat(batch(input, "--changed").code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(output.resolve("a.pdf")).doesNotExist();
  }

  @Test
  void aDryRunFindsEveryProblemAndWritesNothing() throws Exception {
    Files.writeString(input.resolve("bad.json"), "{");
    Files.writeString(input.resolve("rare.json"), report(1).replace("某某局", "\uDBFF\uDFFD"));
    Invocation batch = batch(input, "--dry-run");

    assertThat(batch.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(batch.err()).contains("bad.json: ", "rare.json: ", "5 reports checked, 2 at fault");
    assertThat(output).doesNotExist();
  }

  @Test
  void twoRunsInOneFolderAreNotAllowed() throws Exception {
    Path working = Files.createDirectories(output.resolve(".yinfa"));
    try (FileChannel file =
        FileChannel.open(
            working.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.lock();
      Invocation batch = batch(input);

      assertThat(batch.code()).isEqualTo(WRONG_COMMAND_LINE);
      assertThat(batch.err()).contains("Another process");
    }
    assertThat(batch(input).code()).isEqualTo(DONE);
  }

  @Test
  void aTornJournalIsResumedFromItsLastWholeLine() throws Exception {
    batch(input);
    JsonNode first = manifest().get("outcomes").get(0);
    byte[] manifest = Files.readAllBytes(output.resolve("manifest.json"));
    Files.delete(output.resolve("manifest.json"));
    Path working = Files.createDirectory(output.resolve(".yinfa"));
    Files.writeString(working.resolve("7.part"), "half a PDF");
    Files.writeString(working.resolve("journal.ndjson"), "[\"00000000\"," + first + "]\n[\"12");

    assertThat(batch(input).err()).contains("--resume");
    Invocation resumed = batch(input, "--resume");
    assertThat(resumed.code()).as(resumed.err()).isEqualTo(DONE);
    assertThat(output.resolve("manifest.json")).hasBinaryContent(manifest);
    assertThat(output.resolve(".yinfa")).doesNotExist();
  }

  @Test
  void reportsAndResultsLieApart() {
    output = input.resolve("out");

    Invocation batch = batch(input);
    assertThat(batch.code()).isEqualTo(WRONG_COMMAND_LINE);
    assertThat(batch.err()).contains("can't be in");
  }

  @Test
  void aLinkDoesNotPutTheResultsAmongTheReports() throws Exception {
    output = Files.createSymbolicLink(folder.resolve("link"), input).resolve("out");

    Invocation batch = batch(input);
    assertThat(batch.code()).isEqualTo(WRONG_COMMAND_LINE);
    assertThat(batch.err()).contains("can't be in");
  }

  @Test
  void whatIsNoSourceIsAnErrorOfTheCommandLine() throws Exception {
    assertThat(batch(folder.resolve("none")).code()).isEqualTo(WRONG_COMMAND_LINE);
    assertThat(batch(input.resolve("a.json")).err()).contains("neither a folder");
    assertThat(batch(input, "--resume", "--changed").code()).isEqualTo(WRONG_COMMAND_LINE);
  }

  private Invocation batch(Path source, String... options) {
    return Invocation.of(
        Stream.concat(
                Stream.of("batch", source.toString(), "-o", output.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private static String report(int number) {
    return """
        {"title": ["某某局年度报告"], "body": [{"type": "paragraph", "text": "本年度主动公开信息%d条。"}]}
        """
        .formatted(number);
  }

  private JsonNode manifest() throws IOException {
    return new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
  }

  private List<String> names() throws IOException {
    return manifest().get("outcomes").findValuesAsText("name");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(output)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> output.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private int sha256sum() throws IOException, InterruptedException {
    Process check =
        new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
            .directory(output.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(check.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return check.exitValue();
  }
}
