package org.yinfa.zip;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP whose entries carry no time. Closing it leaves the target open. */
public final class ZipWriter implements Closeable {

  /** The earliest date that a ZIP can give. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  public ZipWriter(OutputStream target) {
    this.zip = new ZipOutputStream(new Unclosed(target), StandardCharsets.UTF_8);
  }

  /** Adds a file as it is: the same files give the same bytes under every build of Java. */
  public void store(String name, byte[] content) throws IOException {
    var checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** Begins a compressed file of unknown length, which ends when its stream is closed. */
  public OutputStream compress(String name) throws IOException {
    zip.putNextEntry(entry(name));
    return new Unclosed(zip) {
      @Override
      public void close() throws IOException {
        zip.closeEntry();
      }
    };
  }

  private static ZipEntry entry(String name) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Passes blocks on unsplit, and leaves the stream below open. */
  private static class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
