/**
 * Opens untrusted ZIP archives within limits or says why not, and writes ZIPs. Commons Compress
 * lives here.
 */
@NullMarked
package org.yinfa.zip;

import org.jspecify.annotations.NullMarked;
