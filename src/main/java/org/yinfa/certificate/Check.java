package org.yinfa.certificate;

/** One group of rules. */
@FunctionalInterface
interface Check {

  void examine(Layout layout, Ledger ledger);
}
