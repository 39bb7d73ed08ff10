/**
 * Proofreading: what the numbers of a report say against each other. {@link
 * org.yinfa.proof.Proofreader} runs every {@link org.yinfa.proof.ProofCheck} over a report and
 * lists what it found; nothing here ever changes a report. To add a rule, write a check, list it in
 * the proofreader, and give its sentence in proof.properties in both languages.
 */
@NullMarked
package org.yinfa.proof;

import org.jspecify.annotations.NullMarked;
