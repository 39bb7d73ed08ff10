package org.yinfa.finish;

/**
 * A document as it is issued, in the form of {@link org.yinfa.issued.IssuedForm}.
 *
 * @param sha256 the digest of its bytes, 32 bytes
 * @param pages how many pages it has
 */
public record IssuedPdf(byte[] bytes, byte[] sha256, int pages) {}
