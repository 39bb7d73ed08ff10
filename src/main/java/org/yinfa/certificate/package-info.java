/**
 * The layout certificate: any tagged PDF enters, what its finished pages measure and where that
 * departs from GB/T 9704-2012 leaves. It knows nothing of how the pages were made. The only home of
 * PDFBox.
 */
@NullMarked
package org.yinfa.certificate;

import org.jspecify.annotations.NullMarked;
