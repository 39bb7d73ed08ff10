package org.yinfa.report;

import org.jspecify.annotations.Nullable;

/**
 * The stamp of a signature (签名章) in the place of an issuing body, GB/T 9704-2012, 7.3.5.3.
 *
 * @param title the office of the one who signs, left of the stamp
 */
public record SignatureStamp(@Nullable String title, EmbeddedImage image) {}
