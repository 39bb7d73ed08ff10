package org.yinfa.form;

/** How sure a rule is that what breaks it is wrong. */
public enum Severity {
  /** 必错: what the form itself prints, or what adding up proves. */
  ERROR("error", "必错"),
  /** 疑似: wrong in most reports that were seen, and right in some. */
  SUSPECT("suspect", "疑似"),
  /** 提示: worth a look. */
  HINT("hint", "提示");

  private final String id;
  private final String name;

  Severity(String id, String name) {
    this.id = id;
    this.name = name;
  }

  public String id() {
    return id;
  }

  /** Its Chinese name. */
  public String chineseName() {
    return name;
  }
}
