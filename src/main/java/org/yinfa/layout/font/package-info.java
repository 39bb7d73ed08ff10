/**
 * The font path: TrueType files are parsed once a process, shared by every document, and cut down
 * to the glyphs that a document uses. Knows nothing of XSL-FO; the engine's view of these fonts is
 * made in the package above.
 */
@NullMarked
package org.yinfa.layout.font;

import org.jspecify.annotations.NullMarked;
