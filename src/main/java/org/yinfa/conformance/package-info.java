/**
 * Checks PDFs with veraPDF, whose only home is here: whether a file meets the standards that it
 * claims. One of the checks of {@code verify}.
 */
@NullMarked
package org.yinfa.conformance;

import org.jspecify.annotations.NullMarked;
