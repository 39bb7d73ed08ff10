@NullMarked
package org.yinfa.issued;

import org.jspecify.annotations.NullMarked;
