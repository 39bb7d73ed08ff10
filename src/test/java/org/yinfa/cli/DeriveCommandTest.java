package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfa.cli.ExitCode.CONTENT_AT_FAULT;
import static org.yinfa.cli.ExitCode.DONE;
import static org.yinfa.cli.ExitCode.WRONG_COMMAND_LINE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.testkit.Invocation;

class DeriveCommandTest {

  private static byte[] issued;

  @TempDir Path folder;
  private Path input;
  private Path output;

  @BeforeAll
  static void issue() {
    issued =
        Invocation.of("render", "templates/annual-report/samples/two-line-title.json", "-o", "-")
            .out();
  }

  @BeforeEach
  void writeInput() throws IOException {
    input = Files.write(folder.resolve("report.pdf"), issued);
    output = folder.resolve("out");
  }

  @Test
  void aBookletAndADraftAreFilesOfTheirOwn() throws Exception {
    for (String kind : new String[] {"booklet", "draft"}) {
      Files.writeString(output, "an older file");
      Invocation derive = derive(kind);

      assertThat(derive.err()).isEmpty();
      assertThat(derive.code()).isEqualTo(DONE);
      assertThat(Files.readAllBytes(output)).startsWith("%PDF-".getBytes(ISO_8859_1));
      assertThat(files(folder)).containsExactly("out", "report.pdf");
      assertThat(input).hasBinaryContent(issued);
    }
  }

  @Test
  void standardInputBecomesStandardOutput() throws Exception {
    derive("draft");
    var piped = new ByteArrayInputStream(issued);

    assertThat(Invocation.of(Locale.ENGLISH, piped, "derive", "draft", "-", "-o", "-").out())
        .isEqualTo(Files.readAllBytes(output));
  }

  @Test
  void copiesFillADirectoryThatIsMadeForThem() throws Exception {
    assertThat(derive("copies", "--from", "9", "--to", "11").code()).isEqualTo(DONE);
    assertThat(files(output)).containsExactly("000009.pdf", "000010.pdf", "000011.pdf");

    assertThat(derive("copies", "--to", "2").code()).isEqualTo(DONE);
    assertThat(files(output)).hasSize(5).contains("000001.pdf", "000002.pdf");
    try (PDDocument copy = Loader.loadPDF(output.resolve("000010.pdf").toFile())) {
      assertThat(copy.getDocumentInformation().getTitle()).endsWith("（份号000010）");
    }
  }

  @Test
  void aCopyReplacesAnOlderFile() throws Exception {
    Files.createDirectory(output);
    Files.writeString(output.resolve("000001.pdf"), "an older file");

    assertThat(derive("copies", "--to", "1").code()).isEqualTo(DONE);
    assertThat(files(output)).containsExactly("000001.pdf");
    assertThat(Files.readAllBytes(output.resolve("000001.pdf")))
        .startsWith("%PDF-".getBytes(ISO_8859_1));
  }

  @Test
  void whatCanNotBeUsedIsSaidAndNothingIsWritten() throws Exception {
    Files.writeString(input, "{}");
    for (String[] kind : new String[][] {{"booklet"}, {"draft"}, {"copies", "--to", "3"}}) {
      Invocation derive = derive(kind);

      assertThat(derive.code()).isEqualTo(CONTENT_AT_FAULT);
      assertThat(derive.errLines())
          .containsExactly("This is not a PDF, or it is damaged. Give an intact PDF.");
      assertThat(files(folder)).containsExactly("report.pdf");
    }
  }

  @Test
  void theLimitOfCopiesIsThatOfTheConfiguration() throws Exception {
    Path configuration = Files.writeString(folder.resolve("few.yml"), "limits: {copies: 2}\n");

    Invocation two = derive("copies", "--to", "2", "--config", configuration.toString());
    Invocation three = derive("copies", "--to", "3", "--config", configuration.toString());

    assertThat(two.code()).isEqualTo(DONE);
    assertThat(three.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(three.err()).contains("the limit is 2").contains("limits.copies");
    assertThat(files(output)).containsExactly("000001.pdf", "000002.pdf");
    assertThat(derive("copies", "--to", "1001").err()).contains("the limit is 1000");
  }

  @Test
  void aSeriesThatMakesNoSenseIsAWrongCommandLine() throws Exception {
    String[][] wrong = {
      {"copies"},
      {"copies", "--from", "3", "--to", "2"},
      {"copies", "--from", "0", "--to", "2"},
      {"copies", "--to", "1000000"},
      {"copies", "--to", "two"},
      {"draft", "--to", "2"},
      {"poster"}
    };
    for (String[] arguments : wrong) {
      Invocation derive = derive(arguments);

      assertThat(derive.code()).as(String.join(" ", arguments)).isEqualTo(WRONG_COMMAND_LINE);
      assertThat(derive.err()).isNotEmpty();
    }
    assertThat(files(folder)).containsExactly("report.pdf");
  }

  @Test
  void copiesNeedADirectory() throws Exception {
    String file = input.toString();
    String nowhere = folder.resolve("none").resolve("deeper").toString();

    for (String place : new String[] {file, "-", nowhere}) {
      Invocation derive = Invocation.of("derive", "copies", file, "-o", place, "--to", "1");

      assertThat(derive.code()).as(place).isEqualTo(WRONG_COMMAND_LINE);
    }
    assertThat(input).hasBinaryContent(issued);
  }

  private Invocation derive(String... arguments) {
    return Invocation.of(
        Stream.concat(
                Stream.of("derive", arguments[0], input.toString(), "-o", output.toString()),
                Stream.of(arguments).skip(1))
            .toArray(String[]::new));
  }

  private static List<String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
