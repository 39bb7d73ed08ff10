/**
 * Composes lines of Chinese: turns characters and their widths into line ends and the space after
 * each character. Knows neither fonts nor formatting objects. The rules follow GB/T 15834-2011 and
 * the W3C's Requirements for Chinese Text Layout (CLREQ), basic level. Lucene's smartcn, which
 * finds the words of a title, lives here.
 */
@NullMarked
package org.yinfa.layout.line;

import org.jspecify.annotations.NullMarked;
