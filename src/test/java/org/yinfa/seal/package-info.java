/** Signing with real keystores, a real time stamp server and independent readers of the result. */
@NullMarked
package org.yinfa.seal;

import org.jspecify.annotations.NullMarked;
