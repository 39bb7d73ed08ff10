/**
 * Measures finished pages against GB/T 9704-2012: turns any tagged PDF into findings, clause by
 * clause. It shares no code with {@code layout}, so that neither hides a fault of the other.
 */
@NullMarked
package org.yinfa.preflight;

import org.jspecify.annotations.NullMarked;
