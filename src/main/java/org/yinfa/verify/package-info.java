/**
 * Checks any PDF as an archive does. {@link org.yinfa.verify.Check} is one question, a {@code
 * CheckResult} its answer with its {@code Finding}s, and {@link org.yinfa.verify.Verifier} asks the
 * list of questions that {@code wiring} writes; a {@code Verification} is all answers in the words
 * of a reader. Questions about the whole of a file are here; {@code verify.signature}, {@code
 * conformance}, {@code preflight} and {@code archive} add theirs. The words of all but the
 * measurements of the layout stand in verification.properties.
 */
@NullMarked
package org.yinfa.verify;

import org.jspecify.annotations.NullMarked;
