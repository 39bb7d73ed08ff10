package org.yinfa.seal;

import org.jspecify.annotations.Nullable;

/**
 * What one signature is to be.
 *
 * @param image the picture of the seal as PNG, for a place that is kept free; null where the seal
 *     is printed already, or for a signature that shows nothing
 * @param field the name of the signature field, or null for the next of Signature1, Signature2 ...
 * @param place which of several seals is signed, from 1; null for the first without a signature
 */
public record SealRequest(
    byte @Nullable [] image, @Nullable String field, @Nullable Integer place) {}
