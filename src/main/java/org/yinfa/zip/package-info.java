/**
 * ZIP archives that a stranger packed: a file and what it may cost enter, its entries leave, or
 * what it is refused for. Commons Compress lives here.
 */
@NullMarked
package org.yinfa.zip;

import org.jspecify.annotations.NullMarked;
