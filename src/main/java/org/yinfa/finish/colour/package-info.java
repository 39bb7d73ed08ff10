/**
 * Turns the aim values of a printing condition into the ICC profile of the output intent, without
 * the colour management of the JDK: the bytes must be the same on every machine.
 */
@NullMarked
package org.yinfa.finish.colour;

import org.jspecify.annotations.NullMarked;
