/**
 * Recognises the elements of an official document (GB/T 9704-2012, chapter 7) in its paragraphs.
 */
@NullMarked
package org.yinfa.preflight.element;

import org.jspecify.annotations.NullMarked;
