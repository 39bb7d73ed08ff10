package org.yinfa.batch;

import java.util.List;
import org.yinfa.importer.Dropped;

/** Receives the progress of a batch, in the order of its reports and from one thread. */
public interface BatchListener {

  /**
   * Receives the outcome of a report.
   *
   * @param isKept whether its PDF was there already
   * @param dropped what was left out of a plain text
   */
  void recorded(Outcome outcome, boolean isKept, List<Dropped> dropped);

  /** Receives a PDF of an earlier run that stays although its report is no longer in the batch. */
  default void orphaned(Outcome.Issued earlier) {}
}
