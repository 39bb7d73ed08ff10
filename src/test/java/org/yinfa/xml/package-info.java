@NullMarked
package org.yinfa.xml;

import org.jspecify.annotations.NullMarked;
