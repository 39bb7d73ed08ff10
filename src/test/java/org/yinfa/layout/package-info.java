@NullMarked
package org.yinfa.layout;

import org.jspecify.annotations.NullMarked;
