/** What stands on finished pages: glyphs, lines, paragraphs and painted shapes, in points. */
@NullMarked
package org.yinfa.preflight.page;

import org.jspecify.annotations.NullMarked;
