@NullMarked
package org.yinfa.batch;

import org.jspecify.annotations.NullMarked;
