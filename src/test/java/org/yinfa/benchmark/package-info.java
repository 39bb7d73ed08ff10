/**
 * Measurements that anyone can repeat: {@code mvn -P benchmark verify -DskipTests}. Ratios within
 * one run, no verdicts.
 */
@NullMarked
package org.yinfa.benchmark;

import org.jspecify.annotations.NullMarked;
