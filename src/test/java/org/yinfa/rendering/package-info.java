/**
 * Documents made end to end, and the kit that other tests make and read them with: {@link
 * org.yinfa.rendering.Documents}, {@link org.yinfa.rendering.Pdf}, {@link
 * org.yinfa.rendering.PrintedText}.
 */
@NullMarked
package org.yinfa.rendering;

import org.jspecify.annotations.NullMarked;
