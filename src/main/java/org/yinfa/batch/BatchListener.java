package org.yinfa.batch;

import java.util.List;
import org.yinfa.importer.Dropped;

/** Is told how a batch goes on, in the order of its reports and by one thread. */
public interface BatchListener {

  /**
   * A report has its outcome.
   *
   * @param isKept whether its PDF was there already
   * @param dropped what of a plain text is not in the PDF
   */
  void recorded(Outcome outcome, boolean isKept, List<Dropped> dropped);

  /** The PDF of an earlier run stays where it is, but its report is no longer in the batch. */
  default void orphaned(Outcome.Issued earlier) {}
}
