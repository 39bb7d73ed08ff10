package org.yinfa.layout;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.Arrays;

/**
 * How a picture is turned to stand upright, as the address of its data says: {@code
 * data:image/jpeg;turned=90;base64,...} is turned to the right by 90 degrees. The engine draws what
 * a file has in it, whichever way up.
 */
enum Turn {
  NONE(0),
  RIGHT(90),
  AROUND(180),
  LEFT(270);

  private static final int LONGEST_HEAD = 40;

  private final String parameter;

  Turn(int degrees) {
    this.parameter = ";turned=" + degrees + ";";
  }

  static Turn of(String uri) {
    String head = uri.substring(0, Math.min(uri.length(), LONGEST_HEAD));
    return Arrays.stream(values())
        .filter(turn -> head.contains(turn.parameter))
        .findFirst()
        .orElse(NONE);
  }

  /** The rectangle that the picture takes before it is turned. */
  Rectangle lying(Rectangle upright) {
    return this == AROUND
        ? new Rectangle(upright.width, upright.height)
        : new Rectangle(upright.height, upright.width);
  }

  /** Turns the lying rectangle into the upright one. */
  AffineTransform into(Rectangle upright) {
    double left = upright.getMinX();
    double right = upright.getMaxX();
    double top = upright.getMinY();
    double bottom = upright.getMaxY();
    return switch (this) {
      case NONE -> AffineTransform.getTranslateInstance(left, top);
      case RIGHT -> new AffineTransform(0, 1, -1, 0, right, top);
      case AROUND -> new AffineTransform(-1, 0, 0, -1, right, bottom);
      case LEFT -> new AffineTransform(0, -1, 1, 0, left, bottom);
    };
  }
}
