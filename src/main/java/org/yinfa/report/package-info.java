/**
 * The values that travel through the program: the report, its blocks, and the problems found in it.
 * Nothing enters or leaves here; no library is used but annotations.
 */
@NullMarked
package org.yinfa.report;

import org.jspecify.annotations.NullMarked;
