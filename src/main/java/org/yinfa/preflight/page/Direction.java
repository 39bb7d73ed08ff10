package org.yinfa.preflight.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** Where a line of text runs on the page as it is shown. */
public enum Direction {
  ACROSS,
  /** From foot to head, as on a page that was turned with its head to the left. */
  UP,
  /** From head to foot, as on a page that was turned with its head to the right. */
  DOWN,
  OTHER;

  /** How far, in points, a line may lean before it runs in no direction at all. */
  private static final double LEAN = 0.01;

  static Direction of(Point2D start, Point2D end, Point2D up) {
    double across = end.getX() - start.getX();
    double down = end.getY() - start.getY();
    if (Math.abs(down) < LEAN) {
      return across >= 0 && up.getY() <= start.getY() ? ACROSS : OTHER;
    }
    if (Math.abs(across) < LEAN) {
      return down < 0 ? UP : DOWN;
    }
    return OTHER;
  }

  /** From a page of some size to the page as one holds it to read such text. */
  AffineTransform toReader(double width, double height) {
    return switch (this) {
      case UP -> new AffineTransform(0, 1, -1, 0, height, 0);
      case DOWN -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  /** What it is on a page that was turned for the reader of another direction. */
  Direction seenFrom(Direction reader) {
    if (reader == ACROSS) {
      return this;
    }
    return this == reader ? ACROSS : OTHER;
  }
}
