package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.yinfa.report.Sha256;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Invocation;

class ArchiveCommandTest {

  @TempDir private Path directory;
  private Path reports;
  private Path zip;

  @BeforeEach
  void writeReports() throws IOException {
    reports = Files.createDirectory(directory.resolve("reports"));
    zip = directory.resolve("out.zip");
    write("年报.json", Documents.sample("minimal"));
    write("通知.json", Documents.sample("official-document/complete"));
  }

  @Test
  void packageHoldsEverythingOfEachReportAndItsDigests() throws Exception {
    assertThat(archive().code()).isEqualTo(ExitCode.DONE);

    Map<String, byte[]> files = unpacked();
    assertThat(files.keySet())
        .containsExactly(
            "年报/conformance.json",
            "年报/document.pdf",
            "年报/layout.json",
            "年报/metadata.json",
            "年报/metadata.xml",
            "年报/report.json",
            "通知/conformance.json",
            "通知/document.pdf",
            "通知/layout.json",
            "通知/metadata.json",
            "通知/metadata.xml",
            "通知/report.json",
            "SHA256SUMS");
    assertThat(files.get("年报/report.json")).isEqualTo(Documents.sample("minimal"));
    var digests = new StringBuilder();
    files.forEach(
        (path, content) -> {
          if (!path.equals("SHA256SUMS")) {
            digests.append(Sha256.hex(content)).append("  ").append(path).append('\n');
          }
        });
    assertThat(new String(files.get("SHA256SUMS"), UTF_8)).isEqualTo(digests.toString());
  }

  @Test
  void samePackageComesOutAgain() throws Exception {
    archive();
    byte[] first = Files.readAllBytes(zip);

    archive();

    assertThat(Files.readAllBytes(zip)).isEqualTo(first);
  }

  @Test
  void metadataHasTheNamesOfTheStandardAndSaysWhatIsPrinted() throws Exception {
    archive();
    Map<String, byte[]> files = unpacked();

    JsonNode json = new ObjectMapper().readTree(files.get("通知/metadata.json")).path("电子文件元数据");
    assertThat(json.at("/内容描述/题名").textValue()).isEqualTo("临澜县人民政府关于推进政务公开工作的意见");
    assertThat(json.at("/内容描述/文件编号").textValue()).isEqualTo("临政发〔2019〕3号");
    assertThat(json.at("/内容描述/责任者/0").textValue()).isEqualTo("临澜县人民政府");
    assertThat(json.at("/内容描述/日期").textValue()).isEqualTo("2019-02-18");
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("聚合层次", "来源", "档号", "内容描述", "形式特征", "电子属性", "附注");
    assertThat(json.path("聚合层次").textValue()).isEqualTo("文件");
    assertThat(json.path("形式特征").fieldNames())
        .toIterable()
        .containsExactly("文件组合类型", "页数", "语种", "稿本");
    assertThat(json.at("/电子属性/格式信息").textValue()).isEqualTo("PDF/A-2a");
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(files.get("通知/metadata.xml")));
    assertThat(xml.getElementsByTagName("文件编号").item(0).getTextContent()).isEqualTo("临政发〔2019〕3号");
    assertThat(xml.getDocumentElement().getTagName()).isEqualTo("电子文件元数据");
  }

  @Test
  void documentOfThePackageIsReproducedFromItsReport() throws Exception {
    archive("--profile", "pdfa-3a");
    Path pdf = Files.write(directory.resolve("document.pdf"), unpacked().get("通知/document.pdf"));

    Invocation verified = Invocation.of("verify", pdf.toString());

    assertThat(new String(verified.out(), UTF_8)).contains("Reproduced byte for byte.");
    assertThat(verified.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void packageIsMadeForArchivesThatAcceptNothingNewerThanPdfA1() throws Exception {
    assertThat(archive("--profile", "pdfa-1a").code()).isEqualTo(ExitCode.DONE);

    Map<String, byte[]> files = unpacked();
    JsonNode metadata = new ObjectMapper().readTree(files.get("年报/metadata.json"));
    assertThat(metadata.at("/电子文件元数据/电子属性/格式信息").textValue()).isEqualTo("PDF/A-1a");
    assertThat(new String(files.get("年报/document.pdf"), 0, 8, UTF_8)).isEqualTo("%PDF-1.4");
    assertThat(new String(files.get("年报/conformance.json"), UTF_8)).contains("PDF/A-1a");
  }

  @Test
  void packageIsVerifiedWithItsOwnReports() throws Exception {
    archive();

    Invocation verified = Invocation.of("verify", "--layout", zip.toString());

    assertThat(verified.code()).isEqualTo(ExitCode.DONE);
    assertThat(new String(verified.out(), UTF_8))
        .contains(
            "digests of the package: passed (12 files",
            zip + "/年报/document.pdf\n",
            zip + "/通知/document.pdf\n",
            "metadata of the package: passed",
            "reproduction: passed (Reproduced byte for byte.)",
            "GB/T 9704-2012 layout: passed");
  }

  @Test
  void damagedPackageDoesNotPassAndIsNamedByTheDocument() throws Exception {
    archive();
    String content = new String(Files.readAllBytes(zip), ISO_8859_1);
    Files.writeString(zip, content.replaceFirst("%PDF-1.7", "%PDF-1.6"), ISO_8859_1);

    Invocation verified = Invocation.of("verify", "--format", "json", zip.toString());

    JsonNode file = new ObjectMapper().readTree(verified.out()).path(0);
    assertThat(verified.code()).isEqualTo(ExitCode.CONTENT_AT_FAULT);
    assertThat(verified.err()).contains("1 of 1 files did not pass");
    assertThat(file.path("passed").booleanValue()).isFalse();
    assertThat(file.at("/checks/1/id").textValue()).isEqualTo("digests");
    assertThat(file.at("/checks/1/findings/0/code").textValue()).isEqualTo("digests.unreadable");
    assertThat(file.at("/documents/0/file").textValue()).isEqualTo(zip + "/通知/document.pdf");
    assertThat(file.at("/documents/0/passed").booleanValue()).isTrue();
  }

  @Test
  void packageTakesNoOtherReport() throws Exception {
    archive();
    String report = reports.resolve("年报.json").toString();

    assertThat(Invocation.of("verify", "--source", report, zip.toString()).code())
        .isEqualTo(ExitCode.WRONG_COMMAND_LINE);
  }

  @Test
  void faultsOfAllReportsAreNamedAndNothingIsWritten() throws Exception {
    write("a.json", "{\"titel\": []}".getBytes(UTF_8));
    write("b.json", "no JSON".getBytes(UTF_8));

    Invocation archived = archive();

    assertThat(archived.code()).isEqualTo(ExitCode.CONTENT_AT_FAULT);
    assertThat(archived.err()).contains("a.json: /titel: ", "b.json: This is not valid JSON");
    assertThat(zip).doesNotExist();
  }

  @Test
  void reportThatDoesNotFitItsLimitsIsNamedAmongMany() throws Exception {
    Path configuration = Files.writeString(directory.resolve("config.yml"), "limits: {pages: 1}\n");

    Invocation archived = archive("--config", configuration.toString());

    assertThat(archived.code()).isEqualTo(ExitCode.CONTENT_AT_FAULT);
    assertThat(archived.err()).startsWith("通知.json: The document");
    assertThat(zip).doesNotExist();
  }

  @Test
  void reportIsOneWhateverTheCaseOfItsEnding() throws Exception {
    write("B.JSON", Documents.sample("minimal"));
    write(".DS_Store", "of no meaning".getBytes(UTF_8));

    assertThat(archive().code()).isEqualTo(ExitCode.DONE);

    assertThat(unpacked()).containsKeys("B/document.pdf");
  }

  @Test
  void nothingIsLeftOutOfAPackageInSilence() throws Exception {
    write("说明.txt", "a text".getBytes(UTF_8));
    Files.createDirectory(reports.resolve("folder.json"));
    Files.createSymbolicLink(reports.resolve("link.json"), Path.of("/etc/hostname"));

    Invocation archived = archive();

    assertThat(archived.code()).isEqualTo(ExitCode.CONTENT_AT_FAULT);
    assertThat(archived.errLines())
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).startsWith("说明.txt can't go into the package"),
            line -> assertThat(line).startsWith("folder.json can't go into the package"),
            line -> assertThat(line).startsWith("link.json is a link that leads out"));
    assertThat(zip).doesNotExist();
  }

  @Test
  void linkToNothingIsNamedAsAFileThatIsNotThere() throws Exception {
    Files.createSymbolicLink(reports.resolve("link.json"), Path.of("nothing"));

    Invocation archived = archive();

    assertThat(archived.code()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
    assertThat(archived.err()).startsWith("There is no file ").contains("link.json");
    assertThat(zip).doesNotExist();
  }

  @Test
  void namesThatLeadOutOfThePackageOrHideOneAnotherAreRefusedTogether() throws Exception {
    for (String name : List.of("...json", ".json", "SHA256SUMS.json", "年报.JSON")) {
      write(name, Documents.sample("minimal"));
    }

    Invocation archived = archive();

    assertThat(archived.code()).isEqualTo(ExitCode.CONTENT_AT_FAULT);
    assertThat(archived.errLines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("\"...json\" can't be the name"))
        .anyMatch(line -> line.startsWith("\".json\" can't be the name"))
        .anyMatch(line -> line.startsWith("\"SHA256SUMS.json\" can't be the name"))
        .anyMatch(line -> line.contains("年报.JSON") && line.contains("the same name"));
    assertThat(zip).doesNotExist();
  }

  @Test
  void directoryWithoutReportsIsRefused() throws Exception {
    Path empty = Files.createDirectory(directory.resolve("empty"));

    assertThat(Invocation.of("archive", empty.toString(), "-o", zip.toString()).code())
        .isEqualTo(ExitCode.WRONG_COMMAND_LINE);
  }

  private Invocation archive(String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "archive";
    arguments[1] = reports.toString();
    arguments[2] = "-o";
    arguments[3] = zip.toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Invocation.of(arguments);
  }

  private void write(String name, byte[] json) throws IOException {
    Files.write(reports.resolve(name), json);
  }

  private Map<String, byte[]> unpacked() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }
}
