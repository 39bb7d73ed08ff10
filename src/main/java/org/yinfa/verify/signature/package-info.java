/**
 * Checks what was appended to an issued file: {@code IntegrityCheck} finds what a later revision
 * changes ({@code SignatureRevision}) or lays over the pages ({@code Overlay}), {@code
 * SignatureCheck} whether signatures are valid and their signers trusted ({@code Trust}). Bouncy
 * Castle reads the signatures.
 */
@NullMarked
package org.yinfa.verify.signature;

import org.jspecify.annotations.NullMarked;
