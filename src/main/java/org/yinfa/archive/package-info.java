/**
 * Packs reports for an archive: documents with their JSON, metadata and digests in one ZIP, and
 * checks such packages.
 */
@NullMarked
package org.yinfa.archive;

import org.jspecify.annotations.NullMarked;
