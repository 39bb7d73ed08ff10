package org.yinfa.problem;

/** Why a PDF can't be read. */
public enum PdfProblem implements ProblemCode {
  NOT_PDF("pdf.unreadable"),
  ENCRYPTED_PDF("pdf.encrypted");

  private final String id;

  PdfProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
