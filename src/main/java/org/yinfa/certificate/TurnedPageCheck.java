package org.yinfa.certificate;

/** 8: the head of a turned page lies at the left of the sheet, binding side of odd pages. */
final class TurnedPageCheck implements Check {

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (Page page : layout.pages()) {
      if (page.reader() == Direction.DOWN) {
        Grid grid = layout.grid(page.number());
        ledger.finding(
            Rule.TURNED_PAGE,
            page.number(),
            grid.left(),
            grid.top(),
            "its head at the right of the sheet",
            "at the left: the binding side of odd pages, the cut side of even ones",
            "");
      }
    }
  }
}
