package org.yinfa.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

  private static final String MANIFEST =
      """
      {"id": "%s", "name": "通知", "description": "A notice.", "stylesheet": "%s"}
      """;

  @TempDir private Path root;
  private Path notice;

  @BeforeEach
  void writeTemplate() throws IOException {
    notice = Files.createDirectories(root.resolve("notice"));
    Files.writeString(notice.resolve("report.xsl"), "<xsl:stylesheet/>");
    manifest(MANIFEST.formatted("notice", "report.xsl"));
  }

  @Test
  void aDirectoryIsATemplate() throws IOException {
    Files.writeString(Files.createDirectories(notice.resolve("samples")).resolve("one.json"), "{}");

    Template template = new Templates(root).find("notice").orElseThrow();

    assertThat(template.name()).isEqualTo("通知");
    assertThat(template.stylesheet().entry()).isEqualTo("notice/report.xsl");
    assertThat(template.samples()).containsExactly("one");
  }

  @Test
  void anIdThatIsNotItsDirectoryIsRefused() throws IOException {
    manifest(MANIFEST.formatted("announcement", "report.xsl"));

    assertRefused(
        "templates/notice/template.json: id is announcement, but its directory is notice");
  }

  @Test
  void aManifestWithoutAFieldIsRefused() throws IOException {
    manifest("{\"id\": \"notice\", \"stylesheet\": \"report.xsl\"}");

    assertRefused("templates/notice/template.json: name is missing");
  }

  @Test
  void aStylesheetThatIsNotThereIsRefused() throws IOException {
    manifest(MANIFEST.formatted("notice", "letter.xsl"));

    assertRefused(
        "templates/notice/template.json: stylesheet names notice/letter.xsl, which there is not");
  }

  private void manifest(String json) throws IOException {
    Files.writeString(notice.resolve("template.json"), json);
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> new Templates(root))
        .isInstanceOf(UnusableTemplate.class)
        .hasMessage(message);
  }
}
