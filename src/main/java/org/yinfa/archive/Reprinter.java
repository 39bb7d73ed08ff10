package org.yinfa.archive;

import org.yinfa.report.Profile;
import org.yinfa.report.ReportRejected;

/** Prints reports again: this release of the program with its fonts. */
public interface Reprinter {

  /**
   * Makes the document of a report.
   *
   * @throws ReportRejected if the report can't be printed
   */
  byte[] print(byte[] json, String template, Profile profile);

  /** The name and release of the program, as its files record it. */
  String release();

  /** The digest of its fonts, as its files record it. */
  String fonts();
}
