/** Archives that are damaged, misleading or too large, entry by entry and byte by byte. */
@NullMarked
package org.yinfa.zip;

import org.jspecify.annotations.NullMarked;
