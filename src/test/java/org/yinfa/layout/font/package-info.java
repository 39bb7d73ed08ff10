@NullMarked
package org.yinfa.layout.font;

import org.jspecify.annotations.NullMarked;
