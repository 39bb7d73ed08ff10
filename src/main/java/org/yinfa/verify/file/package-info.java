/**
 * Opens PDF files of unknown origin with PDFBox, and meters what reading them takes: every stream
 * is measured before it is unpacked, and every step is counted against an {@link
 * org.yinfa.verify.file.Allowance}. {@link org.yinfa.verify.file.OpenFile} is the only way to such
 * a file. It tells what its pages print ({@code PrintedPage}), its tags ({@code TagTree}), its
 * metadata, and what an issued file has besides: the embedded source, revisions and places of
 * seals.
 */
@NullMarked
package org.yinfa.verify.file;

import org.jspecify.annotations.NullMarked;
