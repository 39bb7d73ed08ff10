/**
 * What conformance and preflight found out about a file, for {@code verify} and {@code archive}.
 */
@NullMarked
package org.yinfa.verdict;

import org.jspecify.annotations.NullMarked;
