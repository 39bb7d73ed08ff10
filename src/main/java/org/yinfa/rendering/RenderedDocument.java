package org.yinfa.rendering;

import org.yinfa.report.DocumentProperties;
import org.yinfa.report.Profile;
import org.yinfa.report.Report;

/**
 * A finished document.
 *
 * @param pdf the bytes of the file: the same for the same request, release and fonts
 * @param sha256 the digest of those bytes, 32 bytes
 * @param template the identifier of the template that it was set with
 * @param pages how many pages it has
 * @param report what was read
 * @param properties what the file says of itself
 */
public record RenderedDocument(
    byte[] pdf,
    byte[] sha256,
    int pages,
    String template,
    Profile profile,
    Report report,
    DocumentProperties properties) {}
