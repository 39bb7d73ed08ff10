/**
 * Makes files for print of a finished PDF: a booklet, a draft or numbered copies. They are no
 * longer PDF/A. OpenPDF is shared with {@code pdf} and {@code seal}.
 */
@NullMarked
package org.yinfa.derive;

import org.jspecify.annotations.NullMarked;
