/** Files as they were issued, and files that someone tampered with. */
@NullMarked
package org.yinfa.verify;

import org.jspecify.annotations.NullMarked;
