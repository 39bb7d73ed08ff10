/**
 * What an archive needs: any PDF or package enters, a verdict for each check of its integrity, its
 * signatures, its metadata and its origin leaves; a report and its document enter, a package
 * leaves. PDFBox reads files here as in {@code certificate}, and Bouncy Castle checks what {@code
 * seal} makes.
 */
@NullMarked
package org.yinfa.archive;

import org.jspecify.annotations.NullMarked;
