package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void aTerminalThatHasChineseGetsItsOwnEncoding() {
    assertThat(Terminal.encoding("GBK")).isEqualTo(Charset.forName("GBK"));
    assertThat(Terminal.encoding("UTF-8")).isEqualTo(UTF_8);
  }

  @Test
  void anEnvironmentWithoutChineseGetsUtf8() {
    assertThat(Terminal.encoding("ANSI_X3.4-1968")).isEqualTo(UTF_8);
    assertThat(Terminal.encoding("windows-1252")).isEqualTo(UTF_8);
  }

  @Test
  void aProcessWithoutATerminalHasNoScreenWhereTheSystemDoesNotSayWhereErrorsGo() {
    assertThat(Terminal.isScreen(Path.of("target/no-such-stream"))).isFalse();
  }
}
