/**
 * Fonts: parses TrueType files once a process, shares them among documents, and cuts them down to
 * the glyphs that a document uses. Knows nothing of XSL-FO; {@code layout} shows these fonts to the
 * engine.
 */
@NullMarked
package org.yinfa.layout.font;

import org.jspecify.annotations.NullMarked;
