/**
 * Signs and seals issued PDFs by appending a revision. Bouncy Castle lives here; OpenPDF is shared
 * with {@code pdf} and {@code derive}.
 */
@NullMarked
package org.yinfa.seal;

import org.jspecify.annotations.NullMarked;
