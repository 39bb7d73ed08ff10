/**
 * Opens PDF files of unknown origin with PDFBox, and meters what reading them takes: every stream
 * is measured before it is unpacked, and every step is counted against an allowance.
 */
@NullMarked
package org.yinfa.verify.file;

import org.jspecify.annotations.NullMarked;
