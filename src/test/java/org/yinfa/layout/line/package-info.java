@NullMarked
package org.yinfa.layout.line;

import org.jspecify.annotations.NullMarked;
