/** Files as they were issued, and files that someone tampered with. */
@NullMarked
package org.yinfa.archive;

import org.jspecify.annotations.NullMarked;
