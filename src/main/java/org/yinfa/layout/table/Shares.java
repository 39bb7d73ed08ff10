package org.yinfa.layout.table;

import java.util.Arrays;

/** Widths that add up to a given one. */
final class Shares {

  /** Less than any line could tell. */
  private static final double NOTHING = 1e-6;

  private Shares() {}

  static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }

  /**
   * Widths in proportion to those that are wished, but for columns that need more: these get what
   * they need, and the others share the rest.
   */
  static double[] raised(double[] wished, double[] least, double width) {
    var raised = new boolean[wished.length];
    double factor = width / sum(wished);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int column = 0; column < wished.length; column++) {
        if (!raised[column] && least[column] > factor * wished[column] + NOTHING) {
          raised[column] = true;
          changed = true;
        }
      }
      if (changed) {
        double rest = width;
        double wishes = 0;
        for (int column = 0; column < wished.length; column++) {
          rest -= raised[column] ? least[column] : 0;
          wishes += raised[column] ? 0 : wished[column];
        }
        factor = wishes == 0 ? 0 : Math.max(0, rest) / wishes;
      }
    }
    double[] widths = new double[wished.length];
    for (int column = 0; column < wished.length; column++) {
      widths[column] = raised[column] ? least[column] : factor * wished[column];
    }
    return widths;
  }
}
