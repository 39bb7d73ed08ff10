@NullMarked
package org.yinfa;

import org.jspecify.annotations.NullMarked;
