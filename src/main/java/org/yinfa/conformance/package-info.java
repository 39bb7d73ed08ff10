/** Any PDF enters, what veraPDF says of it leaves. The only home of veraPDF. */
@NullMarked
package org.yinfa.conformance;

import org.jspecify.annotations.NullMarked;
