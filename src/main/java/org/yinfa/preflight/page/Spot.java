package org.yinfa.preflight.page;

/** A place of a page, by its upper left corner in points, and what is printed there. */
public record Spot(int page, double x, double y, String text) {

  public static Spot of(Line line) {
    return new Spot(line.page(), line.left(), line.top(), line.text());
  }

  public static Spot of(Painted painted, String text) {
    return new Spot(painted.page(), painted.box().getX(), painted.box().getY(), text);
  }
}
