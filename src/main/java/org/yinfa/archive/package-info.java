/**
 * What an archive needs: any PDF enters, a verdict for each check of its integrity, its metadata
 * and its origin leaves. Also a home of PDFBox.
 */
@NullMarked
package org.yinfa.archive;

import org.jspecify.annotations.NullMarked;
