package org.yinfa.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class CentralDirectoryTest {

  private static final int END_BYTES = 22;

  @Test
  void countsTheEntriesThatAreThereWhateverNumberTheArchiveNames() throws IOException {
    byte[] zip = zip(7, "");
    nameEntries(zip, 1);

    assertThat(count(zip, 100)).isEqualTo(7);
  }

  @Test
  void stopsOneBeyondTheLimit() throws IOException {
    assertThat(count(zip(7, ""), 7)).isEqualTo(7);
    assertThat(count(zip(7, ""), 6)).isEqualTo(7);
    assertThat(count(zip(7, ""), 3)).isEqualTo(4);
  }

  @Test
  void anEmptyArchiveHasNone() throws IOException {
    assertThat(count(zip(0, ""), 5)).isZero();
  }

  @Test
  void findsTheEndBeforeAComment() throws IOException {
    assertThat(count(zip(2, "注".repeat(20_000)), 5)).isEqualTo(2);
  }

  @Test
  void takesAsManyEntriesAsOnlyZip64CountsForTooMany() throws IOException {
    byte[] zip = zip(1, "");
    nameEntries(zip, 0xFFFF);

    assertThat(count(zip, 5)).isEqualTo(6);
  }

  @Test
  void anotherDirectoryThanTheOneAtTheEndIsRefused() throws IOException {
    byte[] zip = zip(1, "");
    byte[] end = Arrays.copyOfRange(zip, zip.length - END_BYTES, zip.length);
    var withLocator = new ByteArrayOutputStream();
    withLocator.write(zip, 0, zip.length - END_BYTES);
    withLocator.writeBytes(
        ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN).putInt(0x07064b50).array());
    withLocator.writeBytes(end);

    assertThatThrownBy(() -> count(withLocator.toByteArray(), 5)).hasMessageContaining("ZIP64");
  }

  @Test
  void aDirectoryThatIsNotWhereItShouldBeIsRefused() throws IOException {
    byte[] cut = zip(3, "");
    byte[] damaged = cut.clone();
    damaged[damaged.length - END_BYTES - 10 - "2.json".length() - 36] ^= 1;

    assertThatThrownBy(() -> count(damaged, 5)).hasMessageContaining("damaged");
    assertThatThrownBy(() -> count(Arrays.copyOfRange(cut, 60, cut.length), 5))
        .hasMessageContaining("incomplete");
    assertThatThrownBy(() -> count(Arrays.copyOf(cut, cut.length - 1), 5))
        .isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> count(new byte[0], 5)).isInstanceOf(EOFException.class);
  }

  private static int count(byte[] zip, int limit) throws IOException {
    try (var channel = new SeekableInMemoryByteChannel(zip)) {
      return CentralDirectory.count(channel, limit);
    }
  }

  /** Lets the end of an archive name so many entries (APPNOTE 4.3.16). */
  private static void nameEntries(byte[] zip, int entries) {
    ByteBuffer.wrap(zip)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(zip.length - END_BYTES + 10, (short) entries);
  }

  private static byte[] zip(int entries, String comment) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setComment(comment);
      for (int number = 0; number < entries; number++) {
        zip.putNextEntry(new ZipEntry(number + ".json"));
        zip.write("{}".getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
