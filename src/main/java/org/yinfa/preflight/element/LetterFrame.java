package org.yinfa.preflight.element;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yinfa.preflight.page.Page;
import org.yinfa.preflight.page.Painted;

/** The red lines above and below the text of a letter's first page (10.1), each from above. */
public record LetterFrame(List<Painted> upper, List<Painted> lower) {

  /** 10.1: text keeps this far away from the lines, seven eighths of a character. */
  static final double CLEAR = 0.875 * Grid.SIZE;

  /** Red lines that enclose the type area are those of a letter; one in it closes a red head. */
  static Optional<LetterFrame> of(Page page) {
    List<Painted> lines = page.lines().stream().filter(Painted::isRed).toList();
    double middle = page.height() / 2;
    var frame =
        new LetterFrame(
            lines.stream().filter(line -> line.box().getMaxY() < middle).toList(),
            lines.stream().filter(line -> line.box().getMinY() > middle).toList());
    return frame.upper.isEmpty() || frame.lower.isEmpty() ? Optional.empty() : Optional.of(frame);
  }

  public List<Painted> all() {
    return Stream.concat(upper.stream(), lower.stream()).toList();
  }

  /** The lower edge of the upper lines. */
  double top() {
    return upper.get(upper.size() - 1).box().getMaxY();
  }

  /** The upper edge of the lower lines. */
  double bottom() {
    return lower.get(0).box().getMinY();
  }

  Rectangle2D textArea() {
    return new Rectangle2D.Double(
        Grid.UPRIGHT.getMinX(),
        top() + CLEAR,
        Grid.UPRIGHT.getWidth(),
        bottom() - top() - 2 * CLEAR);
  }
}
