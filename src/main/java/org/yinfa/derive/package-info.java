/**
 * Files for print, outside PDF/A: a finished PDF enters, a booklet, a draft or numbered copies of
 * it leave. OpenPDF is shared with {@code pdf} and {@code seal}.
 */
@NullMarked
package org.yinfa.derive;

import org.jspecify.annotations.NullMarked;
