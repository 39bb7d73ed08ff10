package org.yinfa.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256SumsTest {

  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @ParameterizedTest
  @CsvSource({"'甲/一.pdf', '%s  甲/一.pdf'", "'a\\b', '\\%s  a\\\\b'", "'a\nb', '\\%s  a\\nb'"})
  void aLineIsAsSha256sumWritesIt(String file, String line) throws IOException {
    var list = new ByteArrayOutputStream();

    Sha256Sums.write(list, DIGEST, file);

    assertThat(list.toString(UTF_8)).isEqualTo(line.formatted(DIGEST) + "\n");
  }
}
