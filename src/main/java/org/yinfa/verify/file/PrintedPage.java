package org.yinfa.verify.file;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands on a page, in the order in which it is painted.
 *
 * @param number counted from 1
 * @param blank whether nothing at all is painted on it
 */
public record PrintedPage(int number, List<Character> characters, boolean blank) {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /**
   * One character, or the several that one glyph stands for.
   *
   * @param x in points from the lower left corner of the page, as y
   * @param artifact whether a screen reader passes over it
   */
  public record Character(String text, double x, double y, boolean artifact) {}

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
