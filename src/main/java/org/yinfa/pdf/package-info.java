/**
 * Opens finished PDFs to be changed, and refuses those that are damaged, encrypted or beyond the
 * limits. OpenPDF is used here, in {@code derive} and in {@code seal} only.
 */
@NullMarked
package org.yinfa.pdf;

import org.jspecify.annotations.NullMarked;
