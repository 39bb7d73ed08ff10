package org.yinfa.batch.queue;

/**
 * The answer to a submission.
 *
 * @param isNew false if the same request had made the batch before
 */
public record AcceptedBatch(BatchStatus batch, boolean isNew) {}
