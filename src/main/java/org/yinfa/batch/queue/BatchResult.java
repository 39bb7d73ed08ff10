package org.yinfa.batch.queue;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.yinfa.batch.Manifest;
import org.yinfa.batch.Outcome;
import org.yinfa.batch.Tally;
import org.yinfa.report.Sha256;
import org.yinfa.report.Sha256Sums;
import org.yinfa.zip.ZipWriter;

/** What a finished batch came to. The same batch gives the same bytes. */
public final class BatchResult {

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
    MessageDigest digest = Sha256.begin();
    try (var zip = new ZipWriter(target)) {
      for (Outcome outcome : outcomes()) {
        if (outcome instanceof Outcome.Issued issued) {
          zip.store(issued.output(), pdf(issued));
        }
      }
      try (var manifest = new DigestOutputStream(zip.compress(Manifest.NAME), digest)) {
        writeManifest(manifest);
      }
      try (OutputStream sums = zip.compress(Sha256Sums.NAME)) {
        Manifest.writeSums(sums, outcomes(), HexFormat.of().formatHex(digest.digest()));
      }
    }
  }

  private byte[] pdf(Outcome.Issued issued) throws IOException {
    byte[] pdf = stored(issued.position());
    if (!Sha256.hex(pdf).equals(issued.outputSha256())) {
      throw new IOException(issued.output() + " is not what was stored");
    }
    return pdf;
  }

  private byte[] stored(long position) throws IOException {
    return database
        .read(connection -> files.read(connection, batch.id(), position, ReportFiles.Part.PDF))
        .orElseThrow(() -> new IOException("batch " + batch.id() + " has lost PDF " + position));
  }

  private Outcomes outcomes() {
    return new Outcomes(database, batch);
  }
}
