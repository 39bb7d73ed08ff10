@NullMarked
package org.yinfa.http;

import org.jspecify.annotations.NullMarked;
