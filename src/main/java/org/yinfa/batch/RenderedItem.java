package org.yinfa.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.importer.Dropped;

/**
 * One item after rendering.
 *
 * @param pdf the bytes of the PDF, or null if there is none
 * @param dropped what was left out of a plain text
 */
public record RenderedItem(Outcome outcome, byte @Nullable [] pdf, List<Dropped> dropped) {

  public RenderedItem {
    dropped = List.copyOf(dropped);
  }

  /** Stands for the PDF that an earlier run made of the same item. */
  static RenderedItem kept(Outcome.Issued earlier, Item item) {
    return new RenderedItem(earlier.at(item.position()), null, List.of());
  }

  RenderedItem withoutPdf() {
    return new RenderedItem(outcome, null, dropped);
  }
}
