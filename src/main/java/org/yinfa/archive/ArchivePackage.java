package org.yinfa.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yinfa.issued.IssuedForm;
import org.yinfa.report.Sha256;

/**
 * Writes a package for an archive: a ZIP with a folder for each report and, last, the digests of
 * all files (SHA256SUMS). The same reports in the same order give the same bytes. For one thread.
 */
public final class ArchivePackage {

  /** ZIP begins to count here; the date of an entry says nothing. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String CONFORMANCE = "conformance.json";
  private static final String LAYOUT = "layout.json";
  static final String DOCUMENT = "document.pdf";
  static final String SOURCE = IssuedForm.SOURCE_NAME;
  static final String METADATA_JSON = "metadata.json";
  static final String METADATA_XML = "metadata.xml";
  static final String DIGESTS = "SHA256SUMS";

  /** What the folder of a report holds. */
  static final List<String> FILES =
      List.of(CONFORMANCE, DOCUMENT, LAYOUT, METADATA_JSON, METADATA_XML, SOURCE);

  private final ZipOutputStream zip;
  private final StringBuilder digests = new StringBuilder();

  /**
   * @param out gets the package, and is left open
   */
  public ArchivePackage(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    // Compression differs between builds of Java, and a PDF hardly gets smaller.
    zip.setMethod(ZipOutputStream.STORED);
  }

  /** Adds one report; its files stand in the order of their names. */
  public void add(ArchivedReport archived) throws IOException {
    RecordMetadata metadata = RecordMetadata.of(archived, DOCUMENT);
    add(archived.name(), CONFORMANCE, Json.of(archived.conformance()));
    add(archived.name(), DOCUMENT, archived.pdf());
    add(archived.name(), LAYOUT, Json.of(archived.layout()));
    add(archived.name(), METADATA_JSON, metadata.json());
    add(archived.name(), METADATA_XML, metadata.xml());
    add(archived.name(), SOURCE, archived.json());
  }

  private void add(String folder, String file, byte[] content) throws IOException {
    String path = folder + "/" + file;
    write(path, content);
    digests.append(Sha256.hex(content)).append("  ").append(path).append('\n');
  }

  private void write(String path, byte[] content) throws IOException {
    var checksum = new CRC32();
    checksum.update(content);
    var entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** Adds the digests, after which nothing can be added. */
  public void finish() throws IOException {
    write(DIGESTS, digests.toString().getBytes(StandardCharsets.UTF_8));
    zip.finish();
  }
}
