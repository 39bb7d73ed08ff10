/**
 * Signature and seal: a finished PDF of ours enters, the same bytes with an appended revision that
 * signs them leave. Bouncy Castle lives here; OpenPDF is shared with {@code pdf} and {@code
 * derive}, which makes of a PDF what is no longer the issued one.
 */
@NullMarked
package org.yinfa.seal;

import org.jspecify.annotations.NullMarked;
