package org.yinfa.layout;

import java.util.List;
import org.apache.fop.fo.pagination.Flow;
import org.apache.fop.layoutmgr.BreakElement;
import org.apache.fop.layoutmgr.FlowLayoutManager;
import org.apache.fop.layoutmgr.Keep;
import org.apache.fop.layoutmgr.KnuthElement;
import org.apache.fop.layoutmgr.LayoutContext;
import org.apache.fop.layoutmgr.ListElement;
import org.apache.fop.layoutmgr.PageSequenceLayoutManager;

/**
 * A flow in which the weaker of two keeps gives way. FOP asks the same price for breaking any keep
 * that has a number for its strength, and takes the last break of the cheapest: it would part a row
 * of a table rather than take the heading above the table from it. Here a break between two blocks
 * of the flow costs the less the weaker their keep is, and always less than one inside a block.
 */
final class GradedFlow extends FlowLayoutManager {

  /** What FOP asks for breaking a keep whose strength is a number. */
  private static final int ANY_KEEP = KnuthElement.INFINITE - 1;

  private static final int WEAKEST_KEEP = KnuthElement.INFINITE - 200;

  GradedFlow(PageSequenceLayoutManager pages, Flow flow) {
    super(pages, flow);
  }

  @Override
  protected void addInBetweenBreak(
      List<ListElement> elements, LayoutContext flow, LayoutContext next) {
    Keep keep = flow.getKeepWithNextPending().compare(next.getKeepWithPreviousPending());
    super.addInBetweenBreak(elements, flow, next);
    if (elements.get(elements.size() - 1) instanceof BreakElement between
        && between.getPenaltyValue() == ANY_KEEP) {
      between.setPenaltyValue(Math.min(ANY_KEEP - 1, WEAKEST_KEEP + strength(keep)));
    }
  }

  /** FOP gives the strength of a keep away as text only. */
  private static int strength(Keep keep) {
    return Integer.parseInt(keep.toString());
  }
}
