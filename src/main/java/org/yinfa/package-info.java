/**
 * Starts the program: {@link org.yinfa.YinfaApplication} joins the commands and the HTTP interface
 * to the parts that {@code wiring} builds. Nothing knows this package, so that no cycle leads
 * through it.
 */
@NullMarked
package org.yinfa;

import org.jspecify.annotations.NullMarked;
