/** Plain texts and the reports that they become. */
@NullMarked
package org.yinfa.importer;

import org.jspecify.annotations.NullMarked;
