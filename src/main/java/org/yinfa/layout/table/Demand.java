package org.yinfa.layout.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.yinfa.layout.line.WholePart;

/** How wide each column of a table must be at least, in type of the full size. */
final class Demand {

  /** Columns of numbers that need at least this part of what the widest of them does are alike. */
  private static final double ALIKE = 0.5;

  /** So many parts of the full size are told apart where no least size holds. */
  private static final double PARTS = 1000;

  private final List<MeasuredCell> cells;
  private final TableRoom room;
  private final double[] widths;

  /** Without the wish that anything be whole. */
  private final double[] least;

  /** The largest type, in parts of the full size, in which each column takes a character. */
  private final double largest;

  private record Wish(int column, WholePart part) {}

  Demand(List<MeasuredCell> cells, int columns, TableRoom room) {
    this.cells = cells;
    this.room = room;
    this.widths = new double[columns];
    Arrays.fill(widths, room.frame() + room.leastMeasure());
    for (MeasuredCell cell : cells) {
      raise(cell.column(), cell.widestCharacter() + room.slack());
    }
    this.least = widths.clone();
    this.largest = Math.min(1, Math.floor(PARTS * room.width() / Shares.sum(widths)) / PARTS);
  }

  private void raise(int column, int measure) {
    widths[column] = Math.max(widths[column], room.frame() + measure);
  }

  double[] widths() {
    return widths;
  }

  /** A width divided by shares, when each column has got the room of a character. */
  double[] divided(double[] shares, double width) {
    double[] divided = least.clone();
    double rest = Math.max(0, width - Shares.sum(least));
    double all = Shares.sum(shares);
    for (int column = 0; column < divided.length; column++) {
      divided[column] += rest * shares[column] / all;
    }
    return divided;
  }

  /**
   * Widens columns so that what should be whole is, as far as type of the least size allows it: the
   * worst to divide first, and of one kind the shortest. Then a column of text gets some comfort if
   * its share would have given it that.
   */
  void include(double[] shared) {
    cells.stream()
        .flatMap(cell -> cell.parts().stream().map(part -> new Wish(cell.column(), part)))
        .sorted(
            Comparator.comparing((Wish wish) -> wish.part.kind())
                .thenComparing(wish -> wish.part.width())
                .thenComparing(Wish::column))
        .forEach(wish -> raiseIfRoom(wish.column, wish.part.width() + room.slack()));
    for (MeasuredCell cell : cells) {
      double share = shared[cell.column()] - room.frame();
      raiseIfRoom(
          cell.column(),
          (int) Math.min(share, Math.min(room.comfort(), cell.width() + room.slack())));
    }
  }

  private void raiseIfRoom(int column, int measure) {
    double before = widths[column];
    raise(column, measure);
    if (smallest() * Shares.sum(widths) > room.width()) {
      widths[column] = before;
    }
  }

  private double smallest() {
    return Math.min(largest, (double) room.type().least() / room.type().full());
  }

  /** The largest type, in parts of the full size, in which all columns get what they need. */
  double scale() {
    TableRoom.TypeSizes type = room.type();
    double sum = Shares.sum(widths);
    for (int size = type.full(); size >= type.least(); size -= type.step()) {
      double scale = (double) size / type.full();
      if (scale * sum <= room.width()) {
        return scale;
      }
    }
    return largest;
  }

  /** What the columns need when those of numbers that are alike get the same, if that fits. */
  double[] withEqualNumbers(int heads, double width) {
    boolean[] numbers = columnsOfNumbers(heads);
    double most = 0;
    for (int column = 0; column < widths.length; column++) {
      most = Math.max(most, numbers[column] ? widths[column] : 0);
    }
    double[] equal = widths.clone();
    for (int column = 0; column < widths.length; column++) {
      if (numbers[column] && widths[column] >= ALIKE * most) {
        equal[column] = most;
      }
    }
    return Shares.sum(equal) <= width ? equal : widths;
  }

  private boolean[] columnsOfNumbers(int heads) {
    var some = new boolean[widths.length];
    var others = new boolean[widths.length];
    for (MeasuredCell cell : cells) {
      if (cell.row() >= heads && cell.width() > 0) {
        some[cell.column()] = true;
        others[cell.column()] |= !cell.isNumber();
      }
    }
    for (int column = 0; column < some.length; column++) {
      some[column] &= !others[column];
    }
    return some;
  }
}
