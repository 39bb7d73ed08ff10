package org.yinfa.batch.queue;

/**
 * The answer to a submission.
 *
 * @param isNew false if an earlier request with the same key made the batch
 */
public record AcceptedBatch(BatchStatus batch, boolean isNew) {}
