/**
 * The values that every stage exchanges: the report with its blocks, what is made of it, and what
 * they share. Uses no library but annotations.
 */
@NullMarked
package org.yinfa.report;

import org.jspecify.annotations.NullMarked;
