@NullMarked
package org.yinfa.form;

import org.jspecify.annotations.NullMarked;
