/**
 * Documents made end to end, and the kit that other tests make and read them with: {@link
 * org.yinfa.generation.Documents}, {@link org.yinfa.generation.Pdf}, {@link
 * org.yinfa.generation.PrintedText}.
 */
@NullMarked
package org.yinfa.generation;

import org.jspecify.annotations.NullMarked;
