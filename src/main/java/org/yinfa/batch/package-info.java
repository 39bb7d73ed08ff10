/**
 * Renders many reports at once: turns a folder, NDJSON or a ZIP into a folder of PDFs with a
 * manifest. Jackson reads and writes the journal and the manifest.
 */
@NullMarked
package org.yinfa.batch;

import org.jspecify.annotations.NullMarked;
