package org.yinfa.zip;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * Counts the entries of a ZIP archive (APPNOTE 4.3.12, 4.3.16) before a reader makes objects of
 * them: a small file can hold millions, whatever number it names.
 */
final class CentralDirectory {

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRIES_IN_ZIP64 = 0xFFFF;
  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int LOCATOR_BYTES = 20;
  private static final int HEADER_SIGNATURE = 0x02014b50;
  private static final int HEADER_BYTES = 46;

  private CentralDirectory() {}

  /**
   * The number of entries, or one more than the limit when there are more.
   *
   * @throws IOException when the directory is not exactly where the archive says
   */
  static int count(SeekableByteChannel file, int limit) throws IOException {
    long end = end(file);
    ByteBuffer record = read(file, end, END_BYTES);
    if (unsigned(record, 10) == ENTRIES_IN_ZIP64) {
      return limit + 1;
    }
    // a reader would follow it to another directory than the one counted here
    if (end >= LOCATOR_BYTES && read(file, end - LOCATOR_BYTES, 4).getInt(0) == LOCATOR_SIGNATURE) {
      throw new IOException("it is a ZIP64 archive, which only 65,535 files or 4 GB need");
    }
    long size = Integer.toUnsignedLong(record.getInt(12));
    if (Integer.toUnsignedLong(record.getInt(16)) + size > end) {
      throw new IOException("its directory is incomplete");
    }
    return count(file, end - size, end, limit);
  }

  private static int count(SeekableByteChannel file, long start, long end, int limit)
      throws IOException {
    long at = start;
    int entries = 0;
    while (at < end && entries <= limit) {
      ByteBuffer header = read(file, at, HEADER_BYTES);
      if (header.getInt(0) != HEADER_SIGNATURE) {
        throw new IOException("its directory is damaged");
      }
      entries++;
      at += HEADER_BYTES + unsigned(header, 28) + unsigned(header, 30) + unsigned(header, 32);
    }
    return entries;
  }

  private static long end(SeekableByteChannel file) throws IOException {
    long last = file.size() - END_BYTES;
    long first = Math.max(0, last - LONGEST_COMMENT);
    if (last < 0) {
      throw new EOFException("the end of the archive is missing");
    }
    ByteBuffer tail = read(file, first, (int) (file.size() - first));
    for (int at = (int) (last - first); at >= 0; at--) {
      if (tail.getInt(at) == END_SIGNATURE) {
        return first + at;
      }
    }
    throw new EOFException("the end of the archive is missing");
  }

  private static int unsigned(ByteBuffer header, int at) {
    return Short.toUnsignedInt(header.getShort(at));
  }

  private static ByteBuffer read(SeekableByteChannel file, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.position(at);
    while (bytes.hasRemaining()) {
      if (file.read(bytes) < 0) {
        throw new EOFException("the archive ends too early");
      }
    }
    return bytes;
  }
}
