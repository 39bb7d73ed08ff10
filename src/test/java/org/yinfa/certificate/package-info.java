/** Finished pages, right ones and broken ones, before the layout certificate. */
@NullMarked
package org.yinfa.certificate;

import org.jspecify.annotations.NullMarked;
