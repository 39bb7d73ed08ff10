package org.yinfa.preflight.element;

import java.awt.geom.Rectangle2D;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Units;

/**
 * The type area of one page and the lines in it (GB/T 9704-2012, 5.1 and 5.2). All lengths are in
 * points from the upper left corner of the page.
 *
 * @param area where text may stand
 * @param pitch from line to line
 * @param firstTop the upper edge of the characters on line 1
 */
public record Grid(Rectangle2D area, double pitch, double firstTop) {

  public static final double PAGE_WIDTH = 210 * Units.MILLIMETRE;
  public static final double PAGE_HEIGHT = 297 * Units.MILLIMETRE;

  private static final double HEAD_MARGIN = 37 * Units.MILLIMETRE;
  private static final double BINDING_MARGIN = 28 * Units.MILLIMETRE;
  private static final double WIDTH = 156 * Units.MILLIMETRE;
  private static final double HEIGHT = 225 * Units.MILLIMETRE;

  /** Of a page that is upright. */
  public static final Rectangle2D UPRIGHT =
      new Rectangle2D.Double(BINDING_MARGIN, HEAD_MARGIN, WIDTH, HEIGHT);

  /** Size 3, 三号. */
  public static final double SIZE = 16;

  /** Size 2, 二号, of titles. */
  public static final double TITLE_SIZE = 22;

  /** Size 4, 四号, of page numbers and of the imprint. */
  public static final double SMALL_SIZE = 14;

  private static final int CHARACTERS = 28;
  private static final int LINES = 22;

  public static final double CHARACTER = WIDTH / CHARACTERS;

  /** From line to line, where the first touches the upper edge and the last the lower one. */
  static final double EDGE_PITCH = (HEIGHT - SIZE) / (LINES - 1);

  /** From line to line, where the boxes of the lines fill the type area. */
  static final double BOX_PITCH = HEIGHT / LINES;

  /** The difference between a cell of the grid and the character in it. */
  public static final double UNTOUCHED_GAP = CHARACTER - SIZE;

  public double left() {
    return area.getMinX();
  }

  public double right() {
    return area.getMaxX();
  }

  public double top() {
    return area.getMinY();
  }

  public double bottom() {
    return area.getMaxY();
  }

  public double centre() {
    return area.getCenterX();
  }

  public double characters() {
    return area.getWidth() / CHARACTER;
  }

  public int lines() {
    return (int) Math.floor((bottom() - 2 * (firstTop - top()) - top() - SIZE) / pitch + 1.01);
  }

  /** The lower edge of the characters on the last line. */
  public double lastBottom() {
    return firstTop + (lines() - 1) * pitch + SIZE;
  }

  /** Of a line, the middle of its characters; lines of different sizes share the grid by it. */
  public static double middle(Line line) {
    Glyph glyph = line.first();
    return (glyph.top() + glyph.bottom()) / 2;
  }

  /** The number of the grid's line, from 1, that a height belongs to. */
  public double lineNumber(double middle) {
    return (middle - firstTop - SIZE / 2) / pitch + 1;
  }

  /** How many blank lines lie between an edge and the line of text below it. */
  public double blankLinesAbove(double edge, Line line) {
    return (line.first().top() - (pitch - SIZE) / 2 - edge) / pitch;
  }

  /** How many blank lines lie between a line of text and an edge below it. */
  public double blankLinesBelow(Line line, double edge) {
    return (edge - line.first().bottom() - (pitch - SIZE) / 2) / pitch;
  }
}
