package org.yinfa.generation;

import org.yinfa.report.Profile;

/**
 * A finished document.
 *
 * @param pdf the bytes of the file: the same for the same request, release and fonts
 * @param sha256 the digest of those bytes, 32 bytes
 * @param template the identifier of the template that it was set with
 * @param pages how many pages it has
 */
public record Document(byte[] pdf, byte[] sha256, int pages, String template, Profile profile) {}
