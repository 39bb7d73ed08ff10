/**
 * Turns the PDF that the layout engine wrote into the issued file: what the engine takes from the
 * clock comes from the report, and metadata, output intent and source are added. Knows the bytes of
 * a PDF and no library.
 */
@NullMarked
package org.yinfa.finish;

import org.jspecify.annotations.NullMarked;
