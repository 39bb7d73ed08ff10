package org.yinfa.verify.file;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands on a page, in the order in which it is painted. All lengths are in points in the
 * page's own coordinates, from its lower left before it is turned.
 *
 * @param number counted from 1
 * @param sheet the whole of its paper
 * @param rotation by how many degrees it is turned to be shown: 0, 90, 180 or 270
 * @param blank whether nothing at all is painted on it
 */
public record PrintedPage(
    int number,
    Rectangle2D sheet,
    int rotation,
    List<Character> characters,
    List<Shape> shapes,
    boolean blank) {

  /** The number of marked content where there is none. */
  static final int NO_CONTENT = -1;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  public PrintedPage {
    characters = List.copyOf(characters);
    shapes = List.copyOf(shapes);
  }

  /**
   * One character, or the several that one glyph stands for.
   *
   * @param place from a character of size 1 at the origin to this one
   * @param advance how far the character itself moves the pen, for a size of 1
   * @param code of the character in its font
   * @param content the number of the marked content that it belongs to
   * @param artifact whether a screen reader passes over it
   */
  public record Character(
      String text,
      AffineTransform place,
      double advance,
      PrintedFont font,
      int code,
      PrintedColour colour,
      int content,
      boolean artifact) {

    public double x() {
      return place.getTranslateX();
    }

    public double y() {
      return place.getTranslateY();
    }

    /** The box of its outline, for a size of 1 at the origin; empty for a space. */
    public Rectangle2D outline() throws IOException {
      return font.outline(code);
    }
  }

  /**
   * A line, a filled shape or a picture.
   *
   * @param colour of a picture, meaningless
   * @param content the number of the marked content that it belongs to
   */
  public record Shape(boolean picture, Rectangle2D box, PrintedColour colour, int content) {}

  String text() {
    return joined(false);
  }

  public String artifacts() {
    return joined(true);
  }

  private String joined(boolean artifacts) {
    var text = new StringBuilder();
    characters.stream()
        .filter(character -> character.artifact() == artifacts)
        .forEach(character -> text.append(character.text()));
    return text.toString();
  }

  public static String withoutSpaces(String text) {
    return SPACES.matcher(text).replaceAll("");
  }
}
