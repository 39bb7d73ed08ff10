/**
 * Shares the width of a table out among its columns: turns what the cells hold, and how wide that
 * is, into the widths of columns and the size of the type. Knows neither fonts nor formatting
 * objects.
 */
@NullMarked
package org.yinfa.layout.table;

import org.jspecify.annotations.NullMarked;
