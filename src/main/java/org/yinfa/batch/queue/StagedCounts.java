package org.yinfa.batch.queue;

/**
 * What a source came to in rows.
 *
 * @param failed the reports that are at fault without being printed
 */
record StagedCounts(long reports, long failed) {}
