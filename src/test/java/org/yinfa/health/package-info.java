@NullMarked
package org.yinfa.health;

import org.jspecify.annotations.NullMarked;
