@NullMarked
package org.yinfa.wiring;

import org.jspecify.annotations.NullMarked;
