package org.yinfa.problem;

/** The limits of the configuration that more than one package enforces. */
public enum LimitProblem implements ProblemCode {
  TOO_LARGE("limit.body-bytes"),
  NESTED_TOO_DEEP("limit.nesting"),
  TOO_MANY_BLOCKS("limit.blocks"),
  TOO_MUCH_TEXT("limit.text-length"),
  IMAGE_TOO_LARGE("limit.image-pixels"),
  TOO_MANY_PAGES("limit.pages"),
  TOO_SLOW("limit.seconds"),
  PDF_TOO_LARGE("limit.pdf-bytes");

  private final String id;

  LimitProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
