/**
 * Checks what was appended to an issued file: signatures, whether signers are trusted, and what a
 * later revision changes or lays over the pages. Bouncy Castle reads the signatures.
 */
@NullMarked
package org.yinfa.verify.signature;

import org.jspecify.annotations.NullMarked;
