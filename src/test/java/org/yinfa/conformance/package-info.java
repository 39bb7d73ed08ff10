@NullMarked
package org.yinfa.conformance;

import org.jspecify.annotations.NullMarked;
