/**
 * Asks veraPDF, which lives here only, whether a file meets the standards that it says it meets:
 * one of the checks of {@code verify}.
 */
@NullMarked
package org.yinfa.conformance;

import org.jspecify.annotations.NullMarked;
