package org.yinfa.derive;

import org.yinfa.problem.ProblemCode;

/** Why no file for print can be made of a PDF. */
public enum DeriveProblem implements ProblemCode {
  NOT_A4("pdf.page-size"),
  NO_PLACE_FOR_NUMBER("pdf.number-place"),
  TOO_MANY_COPIES("limit.copies");

  private final String id;

  DeriveProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
