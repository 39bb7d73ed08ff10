/**
 * The checks of the layout, each for a few clauses of the standard, and the ledger they write to.
 */
@NullMarked
package org.yinfa.preflight.check;

import org.jspecify.annotations.NullMarked;
