package org.yinfa.batch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of an NDJSON file. A blank line is no item, but counts in the numbering. */
final class NdjsonSource implements Source {

  private static final int BUFFER = 1 << 16;

  private final FileChannel file;
  private final int reportBytes;
  private final long count;

  private NdjsonSource(FileChannel file, int reportBytes) {
    this.file = file;
    this.reportBytes = reportBytes;
    long lines = 0;
    for (var items = new Lines(); items.hasNext(); items.next()) {
      lines++;
    }
    this.count = lines;
  }

  static NdjsonSource of(Path path, SourceLimits limits) throws IOException {
    FileChannel file = FileChannel.open(path);
    try {
      return new NdjsonSource(file, limits.reportBytes());
    } catch (UncheckedIOException e) {
      file.close();
      throw e.getCause();
    }
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public Iterator<Item> items() {
    return new Lines();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private byte[] read(long offset, long length) throws IOException {
    if (length > reportBytes) {
      throw ReportBytes.tooLarge(reportBytes);
    }
    var bytes = ByteBuffer.allocate((int) length);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, offset + bytes.position()) < 0) {
        throw new EOFException("the file has become shorter");
      }
    }
    return bytes.array();
  }

  /** Finds where lines begin and end without keeping them. */
  private final class Lines implements Iterator<Item> {

    private final InputStream bytes;
    private long offset;
    private long line;
    private long position;
    private @Nullable Item next;

    Lines() {
      bytes = new BufferedInputStream(new FromTheStart(), BUFFER);
      next = find();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Item next() {
      Item item = next;
      if (item == null) {
        throw new NoSuchElementException();
      }
      next = find();
      return item;
    }

    private @Nullable Item find() {
      try {
        while (true) {
          long start = offset;
          boolean blank = true;
          int read = bytes.read();
          while (read >= 0 && read != '\n') {
            blank &= read == ' ' || read == '\t' || read == '\r';
            offset++;
            read = bytes.read();
          }
          long length = offset - start;
          offset++;
          line++;
          if (!blank) {
            return item(start, length);
          }
          if (read < 0) {
            return null;
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Item item(long start, long length) {
      position++;
      String output = String.format(Locale.ROOT, "%08d.pdf", line);
      return new Item(
          position, Long.toString(line), Item.Kind.JSON, output, () -> read(start, length));
    }
  }

  /** Reads the file without moving the channel, so that several readers may share it. */
  private final class FromTheStart extends InputStream {

    private long at;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = file.read(ByteBuffer.wrap(target, from, length), at);
      at += Math.max(read, 0);
      return read;
    }
  }
}
