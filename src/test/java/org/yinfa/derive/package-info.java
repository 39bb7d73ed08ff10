@NullMarked
package org.yinfa.derive;

import org.jspecify.annotations.NullMarked;
