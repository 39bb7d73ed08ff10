@NullMarked
package org.yinfa.template;

import org.jspecify.annotations.NullMarked;
