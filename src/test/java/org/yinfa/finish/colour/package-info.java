@NullMarked
package org.yinfa.finish.colour;

import org.jspecify.annotations.NullMarked;
