package org.yinfa.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.intake.Dropped;

/**
 * One item after the press.
 *
 * @param pdf the bytes of the PDF, or null if there is none
 * @param dropped what of a plain text is not in it
 */
public record Print(Outcome outcome, byte @Nullable [] pdf, List<Dropped> dropped) {

  public Print {
    dropped = List.copyOf(dropped);
  }

  /** Stands for the PDF that an earlier run made of the same item. */
  static Print kept(Outcome.Issued earlier, Item item) {
    return new Print(earlier.at(item.position()), null, List.of());
  }

  Print withoutPdf() {
    return new Print(outcome, null, dropped);
  }
}
