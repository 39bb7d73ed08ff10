@NullMarked
package org.yinfa.report;

import org.jspecify.annotations.NullMarked;
