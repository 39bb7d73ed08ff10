/**
 * Measures finished pages against GB/T 9704-2012, as one of the checks of {@code verify}: turns the
 * pages of any open file into findings, clause by clause. {@code page} says where everything lands,
 * {@code element} what it is, {@code check} whether it is right there; each knows only those before
 * it. No code of {@code layout} is used, so that neither hides a fault of the other, and nothing is
 * read here: {@code verify.file} has done that.
 */
@NullMarked
package org.yinfa.preflight;

import org.jspecify.annotations.NullMarked;
