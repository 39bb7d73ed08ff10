package org.yinfa.rendering;

import org.yinfa.finish.IssuedPdf;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.Profile;
import org.yinfa.report.Report;

/**
 * A finished document.
 *
 * @param file the same bytes for the same request, release and fonts
 * @param template the identifier of the template that was used
 * @param report what was read
 * @param properties what the file says of itself
 */
public record RenderedDocument(
    IssuedPdf file,
    String template,
    Profile profile,
    Report report,
    DocumentProperties properties) {

  public byte[] pdf() {
    return file.bytes();
  }

  /** The digest of the file, 32 bytes. */
  public byte[] sha256() {
    return file.sha256();
  }

  public int pages() {
    return file.pages();
  }
}
