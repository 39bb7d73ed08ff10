package org.yinfa.preflight.check;

import org.yinfa.preflight.element.Layout;

/** One group of rules. */
@FunctionalInterface
public interface LayoutCheck {

  void examine(Layout layout, Ledger ledger);
}
