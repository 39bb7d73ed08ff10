package org.yinfa.batch.queue;

import org.yinfa.batch.Outcome;

/**
 * A report that has its outcome.
 *
 * @param sequence how many of its batch were finished with it
 */
public record FinishedReport(long sequence, Outcome outcome) {}
