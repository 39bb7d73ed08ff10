/**
 * Aim values of a printing condition enter, the ICC profile of the output intent leaves; no library
 * but the JDK, and none of its colour management: the bytes must be the same on every machine.
 */
@NullMarked
package org.yinfa.layout.colour;

import org.jspecify.annotations.NullMarked;
