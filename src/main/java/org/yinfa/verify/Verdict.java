package org.yinfa.verify;

import java.util.Locale;

/** How one check ended. */
public enum Verdict {
  PASSED,
  FAILED,
  NOT_APPLICABLE;

  /** Its name for programs, such as not-applicable. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
