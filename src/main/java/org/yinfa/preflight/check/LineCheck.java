package org.yinfa.preflight.check;

import java.util.List;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Units;

/** 5.2.3: 28 characters a line, both edges straight, and the characters evenly spaced. */
public final class LineCheck implements LayoutCheck {

  private static final double EDGE_TOLERANCE = 0.3 * Units.MILLIMETRE;

  /** More space than this between two Chinese characters, in points, is seen as a gap. */
  private static final double STRETCHED = 3;

  /** Less than this, and characters run into each other. */
  private static final double CROWDED = -1;

  /** How many characters more or less than the grid has keep a line within what the eye allows. */
  private static final int CHARACTER_TOLERANCE = 1;

  /** A line is left short only where filling it would draw its characters further apart. */
  private static final double FILLED = 1.5;

  /** How many characters less a line may have for the sake of a word or a number near it. */
  private static final int MOST_SHARED = 4;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (Element element : layout.elements()) {
      if (element.role().isOnGrid()) {
        examine(layout, element, ledger);
      }
    }
  }

  private static void examine(Layout layout, Element element, Ledger ledger) {
    List<Line> lines = element.paragraph().lines();
    var places = new BreakPlaces(lines);
    double longest = longest(places);
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      next += line.glyphs().size();
      if (!layout.isUpright(line)) {
        continue;
      }
      Grid grid = layout.grid(line);
      examineGaps(line, ledger);
      if (element.role().isJustified()) {
        if (i > 0 && element.role() != Role.LIST_BODY) {
          examineLeftEdge(line, grid, ledger);
        }
        if (i < lines.size() - 1) {
          BreakPlaces.Unit unit = places.unitFrom(next);
          if (!isLeftShort(line, places.width(unit), grid)) {
            examineRightEdge(line, grid, ledger);
            examineCount(line, longest, element.role(), grid, ledger);
          }
        } else if (line.right() > grid.right() + EDGE_TOLERANCE) {
          examineRightEdge(line, grid, ledger);
        }
      }
    }
  }

  /**
   * Whether a line ends early because what comes next is too wide for it and can't be divided. A
   * word or an address alone on its line can't be drawn apart at all.
   */
  private static boolean isLeftShort(Line line, double next, Grid grid) {
    double room = grid.right() - line.right();
    List<Glyph> glyphs = line.seen();
    int places = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      if (isElastic(glyphs.get(i - 1)) || isElastic(glyphs.get(i))) {
        places++;
      }
    }
    return places == 0
        ? room > EDGE_TOLERANCE
        : room > EDGE_TOLERANCE && next > room && room >= FILLED * places;
  }

  private static boolean isElastic(Glyph glyph) {
    return glyph.isWide() || Character.isSpaceChar(glyph.codePoint());
  }

  private static void examineLeftEdge(Line line, Grid grid, Ledger ledger) {
    examineEdge(Rule.LEFT_EDGE, line, line.left(), grid.left(), ledger);
  }

  private static void examineRightEdge(Line line, Grid grid, Ledger ledger) {
    examineEdge(Rule.RIGHT_EDGE, line, line.right(), grid.right(), ledger);
  }

  private static void examineEdge(
      Rule rule, Line line, double measured, double required, Ledger ledger) {
    ledger.measure(rule, "mm", Units.millimetres(measured), 0.01);
    if (Math.abs(measured - required) > EDGE_TOLERANCE) {
      ledger.finding(
          rule,
          line,
          new Expectation(
              LayoutWords.length(measured), LayoutWords.length(required, EDGE_TOLERANCE)));
    }
  }

  private static void examineGaps(Line line, Ledger ledger) {
    double most = Double.NEGATIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    List<Glyph> glyphs = line.seen();
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph after = glyphs.get(i);
      double gap = after.x() - before.end() - Grid.UNTOUCHED_GAP;
      if (Character.isIdeographic(before.codePoint())
          && Character.isIdeographic(after.codePoint())) {
        most = Math.max(most, gap);
      }
      least = Math.min(least, gap);
    }
    if (most > Double.NEGATIVE_INFINITY) {
      ledger.measure(Rule.CHARACTER_GAP, "pt", most, 0.1);
      if (most > STRETCHED) {
        ledger.finding(
            Rule.CHARACTER_GAP,
            line,
            new Expectation(
                LayoutWords.of("gap.wider", LayoutWords.points(most)),
                LayoutWords.of("gap.wider-at-most", LayoutWords.points(STRETCHED))));
      }
    }
    if (least < CROWDED) {
      ledger.finding(
          Rule.CHARACTER_GAP,
          line,
          new Expectation(
              LayoutWords.of("gap.narrower", LayoutWords.points(-least)),
              LayoutWords.of("gap.narrower-at-most", LayoutWords.points(-CROWDED))));
    }
  }

  /**
   * Counts lines of nothing but full-width characters; a squeezed mark is half of one.
   *
   * @param longest of what can't be divided in the paragraph, whose lines share what it leaves
   */
  private static void examineCount(Line line, double longest, Role role, Grid grid, Ledger ledger) {
    if (role == Role.LIST_BODY || !line.glyphs().stream().allMatch(Glyph::isWide)) {
      return;
    }
    double indent = Math.round((line.left() - grid.left()) / Grid.CHARACTER);
    double cells = indent + cells(line.glyphs());
    ledger.measure(Rule.CHARACTERS_ON_LINE, "characters", cells, 0.5);
    double room = grid.characters() - cells;
    if (room < -CHARACTER_TOLERANCE
        || room > Math.max(CHARACTER_TOLERANCE, Math.min(longest, MOST_SHARED))) {
      ledger.finding(
          Rule.CHARACTERS_ON_LINE,
          line,
          new Expectation(
              LayoutWords.of("line.characters", LayoutWords.points(cells)),
              LayoutWords.of("line.characters-required", Math.round(grid.characters()))));
    }
  }

  /** The longest part of a paragraph that can't be divided, in characters. */
  private static double longest(BreakPlaces places) {
    double longest = 0;
    for (int i = 0; i < places.length(); ) {
      BreakPlaces.Unit unit = places.unitFrom(i);
      longest = Math.max(longest, cells(places.glyphs(unit)));
      i = unit.end();
    }
    return longest;
  }

  private static double cells(List<Glyph> glyphs) {
    return glyphs.stream()
        .mapToDouble(glyph -> Math.round(2 * glyph.advance() / glyph.size()) / 2.0)
        .sum();
  }
}
