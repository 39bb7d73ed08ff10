package org.yinfa.verify;

/** A check that another part of the program makes of the bytes of a file. */
@FunctionalInterface
public interface Examination {

  /** Checks a file; one that can't be read is a check that failed, not an exception. */
  CheckResult examine(byte[] pdf);
}
