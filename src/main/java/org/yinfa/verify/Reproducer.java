package org.yinfa.verify;

import org.yinfa.problem.Rejected;
import org.yinfa.report.Profile;

/** Prints reports again: this release of the program with its fonts. */
public interface Reproducer {

  /**
   * Makes the document of a report.
   *
   * @throws Rejected if the report can't be printed
   */
  byte[] reproduce(byte[] json, String template, Profile profile);

  /** The name and release of the program, as its files record it. */
  String release();

  /** The digest of its fonts, as its files record it. */
  String fonts();
}
