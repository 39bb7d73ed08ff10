package org.yinfa.batch.queue;

import org.jspecify.annotations.Nullable;
import org.yinfa.batch.queue.BatchStatus.State;
import org.yinfa.report.Profile;

/** A row of the table batch. */
record BatchRow(
    String id,
    State state,
    String requestSha256,
    Profile profile,
    @Nullable String template,
    long reports,
    long finished,
    long failed) {

  BatchStatus status() {
    return new BatchStatus(id, state, reports, finished, failed);
  }
}
