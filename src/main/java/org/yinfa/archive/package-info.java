/**
 * Packs reports for an archive: documents with their JSON, metadata and digests in one ZIP, and
 * checks such packages. A document in one is checked as any file is ({@code verify}), and by one
 * check more.
 */
@NullMarked
package org.yinfa.archive;

import org.jspecify.annotations.NullMarked;
