/** Documents made end to end: bytes, text, metadata, limits. */
@NullMarked
package org.yinfa.rendering;

import org.jspecify.annotations.NullMarked;
