/**
 * What stands on finished pages, held as a reader holds them: glyphs, lines, paragraphs and painted
 * shapes, in points from the upper left corner. {@link org.yinfa.preflight.page.FinishedPages}
 * makes them of what {@code verify.file} has read.
 */
@NullMarked
package org.yinfa.preflight.page;

import org.jspecify.annotations.NullMarked;
