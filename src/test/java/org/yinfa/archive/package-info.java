/** Packages for archives, as they are made and as someone tampered with them. */
@NullMarked
package org.yinfa.archive;

import org.jspecify.annotations.NullMarked;
