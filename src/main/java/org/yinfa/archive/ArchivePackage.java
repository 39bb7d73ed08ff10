package org.yinfa.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.yinfa.issued.IssuedForm;
import org.yinfa.report.Sha256;
import org.yinfa.report.Sha256Sums;
import org.yinfa.zip.ZipWriter;

/**
 * Writes a package for an archive: a ZIP with a folder for each report and, last, the digests of
 * all files (SHA256SUMS). The same reports in the same order give the same bytes. For one thread.
 */
public final class ArchivePackage {

  private static final String CONFORMANCE = "conformance.json";
  private static final String LAYOUT = "layout.json";
  static final String DOCUMENT = "document.pdf";
  static final String SOURCE = IssuedForm.SOURCE_NAME;
  static final String METADATA_JSON = "metadata.json";
  static final String METADATA_XML = "metadata.xml";

  /** What the folder of a report holds. */
  static final List<String> FILES =
      List.of(CONFORMANCE, DOCUMENT, LAYOUT, METADATA_JSON, METADATA_XML, SOURCE);

  private final ZipWriter zip;
  private final ByteArrayOutputStream digests = new ByteArrayOutputStream();

  /**
   * @param out receives the package, and is left open
   */
  public ArchivePackage(OutputStream out) {
    this.zip = new ZipWriter(out);
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
    zip.store(path, content);
    Sha256Sums.write(digests, Sha256.hex(content), path);
  }

  /** Adds the digests, after which nothing can be added. */
  public void finish() throws IOException {
    zip.store(Sha256Sums.NAME, digests.toByteArray());
    zip.close();
  }
}
