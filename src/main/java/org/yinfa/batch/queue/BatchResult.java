package org.yinfa.batch.queue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yinfa.batch.Manifest;
import org.yinfa.batch.Outcome;
import org.yinfa.batch.Tally;
import org.yinfa.report.Sha256;

/** What a finished batch came to. The same batch gives the same bytes. */
public final class BatchResult {

  /** The earliest that a ZIP can say; nothing in it is of a time. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Database database;
  private final ReportFiles files;
  private final BatchStatus batch;

  BatchResult(Database database, ReportFiles files, BatchStatus batch) {
    this.database = database;
    this.files = files;
    this.batch = batch;
  }

  /** Writes the same manifest that the command line leaves. */
  public void writeManifest(OutputStream target) throws IOException {
    var tally = new Tally(batch.done() - batch.failed(), 0, batch.failed(), false);
    Manifest.write(target, tally, outcomes());
  }

  /**
   * Writes a ZIP: the PDFs in the order of their reports, the manifest, and the digests of all as
   * sha256sum reads them.
   *
   * @throws IOException also if a PDF isn't what was stored
   */
  public void writeArchive(OutputStream target) throws IOException {
    try (var zip = new ZipOutputStream(new Unclosed(target))) {
      for (Outcome outcome : outcomes()) {
        if (outcome instanceof Outcome.Issued issued) {
          addPdf(zip, issued);
        }
      }
      zip.putNextEntry(entry(Manifest.NAME));
      var manifest = new DigestOutputStream(new Unclosed(zip), Sha256.begin());
      writeManifest(manifest);
      zip.closeEntry();
      zip.putNextEntry(entry(Manifest.SUMS));
      String digest = HexFormat.of().formatHex(manifest.getMessageDigest().digest());
      Manifest.writeSums(zip, outcomes(), digest);
      zip.closeEntry();
    }
  }

  private void addPdf(ZipOutputStream zip, Outcome.Issued issued) throws IOException {
    byte[] pdf = pdf(issued.position());
    if (!Sha256.hex(pdf).equals(issued.outputSha256())) {
      throw new IOException(issued.output() + " is not what was stored");
    }
    ZipEntry entry = entry(issued.output());
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(pdf.length);
    var crc = new CRC32();
    crc.update(pdf);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(pdf);
    zip.closeEntry();
  }

  private byte[] pdf(long position) throws IOException {
    return database
        .read(connection -> files.read(connection, batch.id(), position, ReportFiles.Part.PDF))
        .orElseThrow(() -> new IOException("batch " + batch.id() + " has lost PDF " + position));
  }

  private static ZipEntry entry(String name) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  private Outcomes outcomes() {
    return new Outcomes(database, batch);
  }

  /** Leaves what is underneath to whoever gave it; flushes little, for speed. */
  private static final class Unclosed extends FilterOutputStream {

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
