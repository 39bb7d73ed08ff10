@NullMarked
package org.yinfa.layout.colour;

import org.jspecify.annotations.NullMarked;
