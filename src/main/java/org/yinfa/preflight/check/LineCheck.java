package org.yinfa.preflight.check;

import java.util.List;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Characters;
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

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (Element element : layout.elements()) {
      List<Line> lines = element.paragraph().lines();
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (!layout.isUpright(line) || !element.role().isOnGrid()) {
          continue;
        }
        Grid grid = layout.grid(line);
        examineGaps(line, ledger);
        if (element.role().isJustified()) {
          if (i > 0 && element.role() != Role.LIST_BODY) {
            examineLeftEdge(line, grid, ledger);
          }
          if (i < lines.size() - 1) {
            examineRightEdge(line, grid, ledger);
            examineCount(line, lines.get(i + 1), element.role(), grid, ledger);
          } else if (line.right() > grid.right() + EDGE_TOLERANCE) {
            examineRightEdge(line, grid, ledger);
          }
        }
      }
    }
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

  /** Counts lines of nothing but full-width characters; a squeezed mark is half of one. */
  private static void examineCount(Line line, Line next, Role role, Grid grid, Ledger ledger) {
    if (role == Role.LIST_BODY || !line.glyphs().stream().allMatch(Glyph::isWide)) {
      return;
    }
    double indent = Math.round((line.left() - grid.left()) / Grid.CHARACTER);
    double cells = indent + cells(line.glyphs());
    ledger.measure(Rule.CHARACTERS_ON_LINE, "characters", cells, 0.5);
    double room = grid.characters() - cells;
    if (room < -CHARACTER_TOLERANCE || room > Math.max(CHARACTER_TOLERANCE, cells(unit(next)))) {
      ledger.finding(
          Rule.CHARACTERS_ON_LINE,
          line,
          new Expectation(
              LayoutWords.of("line.characters", LayoutWords.points(cells)),
              LayoutWords.of("line.characters-required", Math.round(grid.characters()))));
    }
  }

  /** What a line starts with and can't be divided: it had to go to the next line as a whole. */
  private static List<Glyph> unit(Line line) {
    List<Glyph> glyphs = line.glyphs();
    int end = 1;
    while (end < glyphs.size()
        && !Characters.mayBreakBetween(
            glyphs.get(end - 1).codePoint(), glyphs.get(end).codePoint())) {
      end++;
    }
    return glyphs.subList(0, end);
  }

  private static double cells(List<Glyph> glyphs) {
    return glyphs.stream()
        .mapToDouble(glyph -> Math.round(2 * glyph.advance() / glyph.size()) / 2.0)
        .sum();
  }
}
