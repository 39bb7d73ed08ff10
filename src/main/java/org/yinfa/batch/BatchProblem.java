package org.yinfa.batch;

import org.yinfa.problem.ProblemCode;

/** What can be wrong with a batch, or with one of its reports as a file. */
public enum BatchProblem implements ProblemCode {
  UNREADABLE_INPUT("batch.unreadable"),
  SAME_OUTPUT("batch.same-output"),
  OUTSIDE_LINK("file.link"),
  NO_REPORT("batch.empty"),
  UNUSABLE_KEY("batch.idempotency-key"),
  BATCH_TOO_LARGE("limit.batch-bytes"),
  TOO_MANY_REPORTS("limit.batch-reports"),
  GIVEN_UP("limit.batch-attempts"),
  UNEXPECTED("program.failed");

  private final String id;

  BatchProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
