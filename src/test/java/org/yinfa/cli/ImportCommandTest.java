package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfa.cli.ExitCode.CONTENT_AT_FAULT;
import static org.yinfa.cli.ExitCode.DONE;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.testkit.Invocation;

class ImportCommandTest {

  private static final String TEXT =
      """
      某某局2017年度政府信息公开工作年度报告

      PAGE

      一、概述

      全年主动公开信息12条。
      """;

  @TempDir Path folder;

  @Test
  void theJsonCanBeRenderedAsItIs() {
    String json = folder.resolve("report.json").toString();

    Invocation imported = Invocation.withInput(TEXT, "import", "-", "-o", json);
    Invocation rendered = Invocation.of("render", json, "-o", "-");

    assertThat(imported.code()).isEqualTo(DONE);
    assertThat(imported.out()).isEmpty();
    assertThat(rendered.code()).isEqualTo(DONE);
    assertThat(rendered.out()).startsWith("%PDF-".getBytes(UTF_8));
  }

  @Test
  void whatIsLeftOutIsALineInTheLanguageOfTheUser() {
    assertThat(Invocation.withInput(TEXT, "import", "-", "-o", "-").errLines())
        .singleElement()
        .asString()
        .startsWith("line 3: ")
        .endsWith("\"PAGE\"");
    InputStream text = new ByteArrayInputStream(TEXT.getBytes(UTF_8));
    assertThat(Invocation.of(Locale.CHINA, text, "import", "-", "-o", "-").err())
        .startsWith("第 3 行：");
  }

  @Test
  void bytesThatAreNotUtf8AreAnErrorOfContent() throws Exception {
    Path gbk = Files.write(folder.resolve("gbk.txt"), new byte[] {(byte) 0xC4, (byte) 0xEA});
    Path json = folder.resolve("report.json");

    Invocation imported = Invocation.of("import", gbk.toString(), "-o", json.toString());

    assertThat(imported.code()).isEqualTo(CONTENT_AT_FAULT);
    assertThat(imported.err()).contains("UTF-8");
    assertThat(json).doesNotExist();
  }
}
