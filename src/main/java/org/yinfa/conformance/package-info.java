/** Checks PDFs with veraPDF, whose only home is here. */
@NullMarked
package org.yinfa.conformance;

import org.jspecify.annotations.NullMarked;
