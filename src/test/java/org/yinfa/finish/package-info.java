@NullMarked
package org.yinfa.finish;

import org.jspecify.annotations.NullMarked;
