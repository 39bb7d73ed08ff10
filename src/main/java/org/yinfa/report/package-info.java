/**
 * The values that travel through the program: the report, its blocks, and the problems found in it.
 * Uses no library but annotations.
 */
@NullMarked
package org.yinfa.report;

import org.jspecify.annotations.NullMarked;
