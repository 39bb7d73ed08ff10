/**
 * Reads the configuration and builds every part of the program from it. The commands and the
 * service take their parts from {@link org.yinfa.wiring.Wiring}, which knows all of them below the
 * command line.
 */
@NullMarked
package org.yinfa.wiring;

import org.jspecify.annotations.NullMarked;
