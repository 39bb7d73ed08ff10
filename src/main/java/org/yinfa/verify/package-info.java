/**
 * Checks any PDF as an archive does: one {@code Check} for each question, one {@code CheckResult}
 * for each answer. {@link org.yinfa.verify.Verifier} runs the list it is given.
 */
@NullMarked
package org.yinfa.verify;

import org.jspecify.annotations.NullMarked;
