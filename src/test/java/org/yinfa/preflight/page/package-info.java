/** Finished pages, right ones and broken ones, before the layout checks. */
@NullMarked
package org.yinfa.preflight.page;

import org.jspecify.annotations.NullMarked;
