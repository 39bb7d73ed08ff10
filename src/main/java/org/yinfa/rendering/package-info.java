/**
 * The pipeline: turns report JSON into a finished PDF. {@link org.yinfa.rendering.Renderer#render}
 * shows the stages in their order.
 */
@NullMarked
package org.yinfa.rendering;

import org.jspecify.annotations.NullMarked;
