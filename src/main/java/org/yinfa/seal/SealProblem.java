package org.yinfa.seal;

import org.yinfa.problem.ProblemCode;

/** Why a PDF can't be sealed. */
public enum SealProblem implements ProblemCode {
  NOT_OURS("pdf.not-ours"),
  SEAL_MISSING("seal.missing"),
  NO_PLACE_FOR_SEAL("seal.no-place"),
  NO_SUCH_SEAL("seal.number"),
  UNREADABLE_SEAL("seal.unreadable"),
  FIELD_NAME("seal.field"),
  NO_KEYSTORE("key.keystore"),
  WRONG_KEY_PASSWORD("key.password"),
  NO_KEY("key.none"),
  UNSUITABLE_KEY("key.unsuitable"),
  KEY_NOT_VALID("key.not-valid"),
  SIGNATURE_TOO_LARGE("key.signature-size"),
  NO_TIME_STAMP("time-stamp.failed");

  private final String id;

  SealProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
