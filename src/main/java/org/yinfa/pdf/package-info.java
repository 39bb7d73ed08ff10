/**
 * What is done alike with every finished PDF before it is changed: bytes enter, an open file that
 * is whole, not encrypted and within the limits leaves. OpenPDF is used here, in {@code derive} and
 * in {@code seal} only.
 */
@NullMarked
package org.yinfa.pdf;

import org.jspecify.annotations.NullMarked;
