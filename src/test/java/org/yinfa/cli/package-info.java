@NullMarked
package org.yinfa.cli;

import org.jspecify.annotations.NullMarked;
