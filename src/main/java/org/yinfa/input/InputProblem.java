package org.yinfa.input;

import org.yinfa.problem.ProblemCode;

/** What can be wrong with a report in JSON. */
public enum InputProblem implements ProblemCode {
  NOT_JSON("json.syntax"),
  DUPLICATE_KEY("json.duplicate-key"),
  UNKNOWN_FIELD("field.unknown"),
  MISSING_FIELD("field.missing"),
  WRONG_TYPE("field.type"),
  EMPTY("field.empty"),
  TOO_LONG("field.too-long"),
  OUT_OF_RANGE("field.range"),
  NOT_ALLOWED("field.not-allowed"),
  WRONG_FORM("field.form"),
  NOT_TOGETHER("field.not-together"),
  SEALS_DIFFER("signature.seals-differ"),
  IMPOSSIBLE_DATE("date.impossible"),
  DATES_DIFFER("date.differs"),
  CONTROL_CHARACTER("text.control-character"),
  INVISIBLE_CHARACTER("text.invisible-character"),
  LONE_SURROGATE("text.lone-surrogate"),
  NOT_EMBEDDED("image.not-embedded"),
  UNREADABLE_IMAGE("image.unreadable"),
  CELLS_DIFFER("table.cells-differ"),
  GRID_UNFILLED("table.grid-unfilled"),
  NOTHING_TO_PRINT("report.empty");

  private final String id;

  InputProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
