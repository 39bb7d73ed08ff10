/**
 * The form of an issued file, as {@code src/docs/issued-file.md} describes it: what the stage that
 * writes one and those that read one agree on.
 */
@NullMarked
package org.yinfa.issued;

import org.jspecify.annotations.NullMarked;
