/**
 * Signs and seals issued PDFs by appending a revision. Bouncy Castle makes the signatures here and
 * checks them in {@code verify.signature}; OpenPDF is shared with {@code pdf} and {@code derive}.
 */
@NullMarked
package org.yinfa.seal;

import org.jspecify.annotations.NullMarked;
