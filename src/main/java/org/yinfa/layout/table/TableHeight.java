package org.yinfa.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many lines a table takes when its columns have some widths, all in type of the full size. It
 * is counted as if lines could be divided anywhere, which is near enough to compare widths.
 */
final class TableHeight {

  /** How much higher than the lowest a table may be for the sake of equal columns. */
  private static final double HIGHER = 1.05;

  /** The steps on the way from equal columns to those of the lowest table. */
  private static final int STEPS = 8;

  /** What is left of the width is given away in so many portions. */
  private static final int PORTIONS = 128;

  /** Less than any line could tell. */
  private static final double NOTHING = 1e-6;

  private final int frame;
  private final int columns;
  private final List<int[]> rows = new ArrayList<>();

  TableHeight(List<MeasuredCell> cells, int frame, int columns) {
    this.frame = frame;
    this.columns = columns;
    for (MeasuredCell cell : cells) {
      while (rows.size() <= cell.row()) {
        rows.add(new int[columns]);
      }
      rows.get(cell.row())[cell.column()] = cell.width();
    }
  }

  /** The most equal columns that make the table hardly higher than it must be. */
  double[] lowest(double[] least, double[] equal, double width) {
    double[] best = best(least, width);
    double most = HIGHER * lines(best);
    for (int step = 0; step < STEPS; step++) {
      double[] blended = new double[columns];
      for (int column = 0; column < columns; column++) {
        blended[column] = equal[column] + (best[column] - equal[column]) * step / STEPS;
      }
      if (lines(blended) <= most) {
        return blended;
      }
    }
    return best;
  }

  private long lines(double[] widths) {
    long lines = 0;
    for (int[] row : rows) {
      double most = 1;
      for (int column = 0; column < columns; column++) {
        most = Math.max(most, Math.ceil(row[column] / (widths[column] - frame) - NOTHING));
      }
      lines += (long) most;
    }
    return lines;
  }

  /** Gives each portion to the column where it saves most. */
  private double[] best(double[] least, double width) {
    double[] widths = least.clone();
    double portion = (width - Shares.sum(least)) / PORTIONS;
    for (int i = 0; i < PORTIONS && portion > 0; i++) {
      double[] savings = savings(widths);
      int best = 0;
      for (int column = 1; column < columns; column++) {
        best = savings[column] > savings[best] ? column : best;
      }
      if (savings[best] == 0) {
        break;
      }
      widths[best] += portion;
    }
    double[] ones = new double[columns];
    Arrays.fill(ones, 1);
    return Shares.raised(ones, widths, width);
  }

  /**
   * How fast the height falls where a column gets wider: the height of a row is the fourth root of
   * the sum of the fourth powers of its cells, which is close to the highest of them, and smooth.
   */
  private double[] savings(double[] widths) {
    double[] savings = new double[columns];
    for (int[] row : rows) {
      double sum = 0;
      double[] powers = new double[columns];
      for (int column = 0; column < columns; column++) {
        double lines = row[column] / (widths[column] - frame);
        powers[column] = lines > 1 ? lines * lines * lines * lines : 0;
        sum += powers[column];
      }
      if (sum > 0) {
        double height = Math.sqrt(Math.sqrt(sum));
        for (int column = 0; column < columns; column++) {
          savings[column] += powers[column] * height / sum / (widths[column] - frame);
        }
      }
    }
    return savings;
  }
}
