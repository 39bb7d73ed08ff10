@NullMarked
package org.yinfa.proof;

import org.jspecify.annotations.NullMarked;
