package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

  @TempDir private Path directory;
  private Path right;

  @BeforeEach
  void render() {
    right = directory.resolve("right.pdf");
    Invocation.of("render", "templates/annual-report/samples/sealed.json", "-o", right.toString());
  }

  @Test
  void fileOfOursPassesEveryCheck() {
    Invocation verified = Invocation.of("verify", "--layout", right.toString());

    assertThat(verified.code()).isEqualTo(ExitCode.DONE);
    assertThat(new String(verified.out(), UTF_8))
        .contains("PDF/A-2a: conforms", "PDF/UA-1: conforms", "layout: no finding");
  }

  @Test
  void layoutIsMeasuredOnlyWhenAskedFor() {
    Invocation verified = Invocation.of("verify", right.toString());

    assertThat(new String(verified.out(), UTF_8)).doesNotContain("layout");
  }

  @Test
  void resultAsJsonNamesClausePageAndPlace() throws IOException {
    Invocation verified =
        Invocation.of("verify", "--layout", "--format", "json", right.toString(), wrong());

    JsonNode files = new ObjectMapper().readTree(verified.out());
    assertThat(verified.code()).isEqualTo(ExitCode.CONTENT_AT_FAULT);
    assertThat(verified.err()).contains("1 of 2 files did not pass");
    assertThat(files.at("/0/passed").booleanValue()).isTrue();
    assertThat(files.at("/1/passed").booleanValue()).isFalse();
    assertThat(files.at("/1/layout/findings/0/clause").textValue()).isEqualTo("5.1");
    assertThat(files.at("/1/layout/findings/0/page").intValue()).isEqualTo(1);
  }

  @Test
  void fileThatIsNoPdfIsRefused() throws IOException {
    Path text = Files.writeString(directory.resolve("text.pdf"), "no PDF");

    assertThat(Invocation.of("verify", text.toString()).code())
        .isEqualTo(ExitCode.WRONG_COMMAND_LINE);
  }

  /** A file whose page is a little wider than A4. */
  private String wrong() throws IOException {
    Path wrong = directory.resolve("wrong.pdf");
    try (PDDocument document = Loader.loadPDF(right.toFile())) {
      document.getPage(0).setMediaBox(new PDRectangle(600, PDRectangle.A4.getHeight()));
      document.save(wrong.toFile());
    }
    return wrong.toString();
  }
}
