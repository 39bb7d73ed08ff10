/** Shows that the input stage reads what is right and says what is wrong. */
@NullMarked
package org.yinfa.input;

import org.jspecify.annotations.NullMarked;
