package org.yinfa.preflight.check;

import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.page.Direction;
import org.yinfa.preflight.page.Page;

/** 8: the head of a turned page lies at the left of the sheet, binding side of odd pages. */
public final class TurnedPageCheck implements LayoutCheck {

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (Page page : layout.pages()) {
      if (page.reader() == Direction.DOWN) {
        Grid grid = layout.grid(page.number());
        ledger.finding(
            Rule.TURNED_PAGE,
            Spot.of(page.number(), grid.left(), grid.top()),
            Expectation.of("turned-page.head-at-right", "turned-page.head-at-left"));
      }
    }
  }
}
