/** Signed files, and whether their signers are trusted. */
@NullMarked
package org.yinfa.verify.signature;

import org.jspecify.annotations.NullMarked;
