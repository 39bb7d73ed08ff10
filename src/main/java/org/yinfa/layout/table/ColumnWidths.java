package org.yinfa.layout.table;

import java.util.Arrays;
import java.util.List;

/**
 * The widths of the columns of a table, and how much smaller than the full size its type is.
 *
 * <p>A column is never narrower than its widest character. Numbers, dates and words are whole where
 * the type need not be smaller than its least size for that; where it would have to, the longest
 * are divided, words before dates and dates before numbers. Widths that the report asks for are
 * departed from no further than that takes. Where it asks for none, columns are as equal as they
 * can be without making the table higher.
 *
 * @param scale the size of the type in parts of the full one
 * @param widths of the columns without their borders, in thousandths of a point
 */
public record ColumnWidths(double scale, double[] widths) {

  /**
   * @param shares the relative widths that are asked for, one a column
   */
  public static ColumnWidths asked(List<MeasuredCell> cells, List<Integer> shares, TableRoom room) {
    double[] asked = shares.stream().mapToDouble(Integer::doubleValue).toArray();
    var demand = new Demand(cells, asked.length, room);
    demand.include(demand.divided(asked, room.width()));
    double scale = demand.scale();
    double width = room.width() / scale;
    double[] base = demand.divided(asked, width);
    return new ColumnWidths(scale, scaled(Shares.raised(base, demand.widths(), width), scale));
  }

  /**
   * @param heads how many rows hold heads
   */
  public static ColumnWidths byContent(
      List<MeasuredCell> cells, int heads, int columns, TableRoom room) {
    double[] ones = new double[columns];
    Arrays.fill(ones, 1);
    var demand = new Demand(cells, columns, room);
    demand.include(demand.divided(ones, room.width()));
    double scale = demand.scale();
    double width = room.width() / scale;
    double[] least = demand.withEqualNumbers(heads, width);
    double[] equal = Shares.raised(ones, least, width);
    double[] widths = new TableHeight(cells, room.frame(), columns).lowest(least, equal, width);
    return new ColumnWidths(scale, scaled(widths, scale));
  }

  private static double[] scaled(double[] widths, double scale) {
    return Arrays.stream(widths).map(width -> scale * width).toArray();
  }
}
