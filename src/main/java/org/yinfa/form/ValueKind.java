package org.yinfa.form;

/** What a cell of a form may hold. */
public enum ValueKind {
  /** A whole number that isn't negative. */
  COUNT("count"),
  /** A whole number of either sign. */
  CHANGE("change"),
  /** An amount that isn't negative, with any number of decimals. */
  AMOUNT("amount"),
  /** Words. */
  TEXT("text");

  private final String id;

  ValueKind(String id) {
    this.id = id;
  }

  /** The word for it in a form's file. */
  public String id() {
    return id;
  }

  /** Whether cells of this kind can be added. */
  public boolean isNumeric() {
    return this != TEXT;
  }
}
