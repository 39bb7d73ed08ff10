package org.yinfa.verify.file;

import org.yinfa.problem.ProblemCode;

/** Why a PDF isn't verified. */
public enum VerificationProblem implements ProblemCode {
  INFLATED_TOO_LARGE("limit.inflated-bytes"),
  STREAM_TOO_LARGE("limit.stream-bytes"),
  VERIFICATION_TOO_SLOW("limit.verification-seconds"),
  UNUSABLE_CERTIFICATES("verification.certificates");

  private final String id;

  VerificationProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
