package org.yinfa.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ZipWriterTest {

  @Test
  void filesAreStoredOrCompressedAndTellOfNoTime() throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(written()))) {
      ZipEntry stored = zip.getNextEntry();
      assertThat(stored.getName()).isEqualTo("甲/一.pdf");
      assertThat(stored.getMethod()).isEqualTo(ZipEntry.STORED);
      assertThat(stored.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
      assertThat(zip.readAllBytes()).isEqualTo("第一份".getBytes(UTF_8));

      ZipEntry compressed = zip.getNextEntry();
      assertThat(compressed.getName()).isEqualTo("manifest.json");
      assertThat(compressed.getMethod()).isEqualTo(ZipEntry.DEFLATED);
      assertThat(compressed.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
      assertThat(zip.readAllBytes()).isEqualTo("文".repeat(1_000).getBytes(UTF_8));
      assertThat(zip.getNextEntry()).isNull();
    }
  }

  @Test
  void theTargetIsLeftOpen() throws IOException {
    var target = new Closable();

    new ZipWriter(target).close();

    assertThat(target.closed).isFalse();
  }

  private static byte[] written() throws IOException {
    var target = new ByteArrayOutputStream();
    try (var zip = new ZipWriter(target)) {
      zip.store("甲/一.pdf", "第一份".getBytes(UTF_8));
      try (OutputStream manifest = zip.compress("manifest.json")) {
        manifest.write("文".repeat(1_000).getBytes(UTF_8));
      }
    }
    return target.toByteArray();
  }

  private static final class Closable extends ByteArrayOutputStream {

    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
