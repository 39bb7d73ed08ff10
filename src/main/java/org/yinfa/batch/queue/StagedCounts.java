package org.yinfa.batch.queue;

/**
 * How many rows a source became.
 *
 * @param failed the reports at fault before rendering
 */
record StagedCounts(long reports, long failed) {}
