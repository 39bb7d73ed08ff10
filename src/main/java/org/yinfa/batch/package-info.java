/**
 * Many reports at once: a folder, NDJSON or a ZIP enters, a folder of PDFs with its manifest
 * leaves. Jackson reads and writes the journal and the manifest.
 */
@NullMarked
package org.yinfa.batch;

import org.jspecify.annotations.NullMarked;
