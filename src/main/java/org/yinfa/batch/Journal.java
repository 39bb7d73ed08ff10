package org.yinfa.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Records what a batch has done so far: one outcome a line, {@code ["<CRC-32>",<outcome>]}, append
 * only. A line torn by a crash fails its checksum; it and all that follows are cut off when the
 * journal is opened again. Any thread may read; one adds.
 */
final class Journal implements Closeable {

  private static final int CHUNK = 1 << 13;
  private static final int BEFORE = "[\"00000000\",".length();

  private final FileChannel file;
  private long end;

  private Journal(FileChannel file) {
    this.file = file;
  }

  /** Opens or creates a journal, and passes every outcome in it to the visitor. */
  static Journal open(Path path, Visitor visitor) throws IOException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      var journal = new Journal(file);
      String line = journal.line(0);
      for (Optional<String> json = json(line); json.isPresent(); json = json(line)) {
        visitor.visit(journal.end, OutcomeJson.read(json.get()));
        journal.end += line.getBytes(StandardCharsets.UTF_8).length + 1;
        line = journal.line(journal.end);
      }
      file.truncate(journal.end);
      return journal;
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** Adds an outcome; returns where it can be read again. */
  long add(Outcome outcome) throws IOException {
    String json = OutcomeJson.write(outcome);
    byte[] line = ("[\"" + checksum(json) + "\"," + json + "]\n").getBytes(StandardCharsets.UTF_8);
    long offset = end;
    var rest = ByteBuffer.wrap(line);
    while (rest.hasRemaining()) {
      file.write(rest, offset + rest.position());
    }
    end += line.length;
    return offset;
  }

  Outcome read(long offset) throws IOException {
    return json(line(offset))
        .map(OutcomeJson::read)
        .orElseThrow(() -> new IOException("the journal has been changed by somebody else"));
  }

  /** Makes everything added so far survive a loss of power. */
  void force() throws IOException {
    file.force(true);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** The line at the offset without its line feed; empty if it has none. */
  private String line(long offset) throws IOException {
    var line = new ByteArrayOutputStream();
    var chunk = ByteBuffer.allocate(CHUNK);
    while (file.read(chunk.clear(), offset + line.size()) > 0) {
      for (int i = 0; i < chunk.position(); i++) {
        if (chunk.get(i) == '\n') {
          line.write(chunk.array(), 0, i);
          return line.toString(StandardCharsets.UTF_8);
        }
      }
      line.write(chunk.array(), 0, chunk.position());
    }
    return "";
  }

  private static Optional<String> json(String line) {
    if (line.length() <= BEFORE || !line.endsWith("]")) {
      return Optional.empty();
    }
    String json = line.substring(BEFORE, line.length() - 1);
    boolean whole = line.startsWith("[\"" + checksum(json) + "\",");
    return whole ? Optional.of(json) : Optional.empty();
  }

  private static String checksum(String json) {
    var crc = new CRC32();
    crc.update(json.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }

  /** Receives the outcomes of a journal in their order. */
  @FunctionalInterface
  interface Visitor {
    void visit(long offset, Outcome outcome);
  }
}
