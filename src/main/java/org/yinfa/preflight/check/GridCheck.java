package org.yinfa.preflight.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.element.SignatureBlock;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Page;
import org.yinfa.preflight.page.Units;

/** 5.2.1 and 5.2.3: 22 lines of one pitch that fill the type area from its upper edge down. */
public final class GridCheck implements LayoutCheck {

  private static final double EDGE_TOLERANCE = Units.MILLIMETRE;

  /** For each pitch between two lines, in points. */
  private static final double PITCH_TOLERANCE = 0.05;

  /** For the first line below a title, in points. */
  private static final double RETURN_TOLERANCE = 0.5;

  private static final double SIZE_TOLERANCE = 0.25;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    List<Element> sealed = sealed(layout);
    for (Page page : layout.pages()) {
      examine(layout, page, gridLines(layout, sealed, page), ledger);
    }
  }

  /** The lines of a page that the grid holds, from above; several may share a baseline. */
  private static List<Line> gridLines(Layout layout, List<Element> sealed, Page page) {
    List<Line> lines = new ArrayList<>();
    for (Element element : layout.elements()) {
      if (element.role().isOnGrid() && !sealed.contains(element) || element.role().isTitle()) {
        element.paragraph().lines().stream()
            .filter(line -> line.page() == page.number() && layout.isUpright(line))
            .forEach(lines::add);
      }
    }
    lines.sort(Comparator.comparingDouble(Grid::middle));
    return lines;
  }

  /** Rows of seals have a pitch of their own, and the issuers under them; the date does not. */
  private static List<Element> sealed(Layout layout) {
    return SignatureBlock.all(layout).stream().anyMatch(SignatureBlock::isJoint)
        ? layout.all(Role.ISSUER)
        : List.of();
  }

  private static void examine(Layout layout, Page page, List<Line> lines, Ledger ledger) {
    if (lines.isEmpty()) {
      return;
    }
    Grid grid = layout.grid(page.number());
    examineEdges(page, lines, grid, ledger);
    examineCount(lines, grid, ledger);
    for (int i = 0; i < lines.size(); i++) {
      examineBaseline(lines.get(i), ledger);
      if (i > 0 && !isInterrupted(page, lines.get(i - 1), lines.get(i))) {
        examinePitch(lines.get(i - 1), lines.get(i), grid, ledger);
      } else if (i > 0) {
        noteRestart(lines.get(i), grid, ledger);
      }
    }
  }

  private static void examineEdges(Page page, List<Line> lines, Grid grid, Ledger ledger) {
    Line first = lines.get(0);
    if (isFirstOnPage(page, first) && isTextSize(first)) {
      double off = first.first().top() - grid.firstTop();
      ledger.measure(Rule.FIRST_LINE, "mm", Units.millimetres(first.first().top()), 0.01);
      if (Math.abs(off) > EDGE_TOLERANCE) {
        ledger.finding(
            Rule.FIRST_LINE,
            first,
            new Length("at.first-line", first.first().top(), grid.firstTop(), EDGE_TOLERANCE)
                .expectation());
      }
    }
    Line last = lines.get(lines.size() - 1);
    boolean lastLine = Math.round(grid.lineNumber(Grid.middle(last))) >= grid.lines();
    if (lastLine && isTextSize(last)) {
      double bottom = last.first().bottom();
      ledger.measure(Rule.LAST_LINE, "mm", Units.millimetres(bottom), 0.01);
      if (Math.abs(bottom - grid.lastBottom()) > EDGE_TOLERANCE) {
        ledger.finding(
            Rule.LAST_LINE,
            last,
            new Length("at.last-line", bottom, grid.lastBottom(), EDGE_TOLERANCE).expectation());
      }
    }
  }

  /** A page may start lower for a reason only: with an image, a table or a head above. */
  private static boolean isFirstOnPage(Page page, Line line) {
    return page.painted().stream().noneMatch(painted -> painted.box().getMaxY() < line.top() + 4)
        && page.glyphs().stream().noneMatch(glyph -> glyph.bottom() < line.top());
  }

  private static boolean isTextSize(Line line) {
    return Math.abs(line.size() - Grid.SIZE) < SIZE_TOLERANCE;
  }

  private static void examineCount(List<Line> lines, Grid grid, Ledger ledger) {
    var heights = new TreeSet<Long>();
    lines.forEach(line -> heights.add(Math.round(Grid.middle(line) / 4)));
    ledger.measure(Rule.LINES_ON_PAGE, "lines", heights.size(), 1);
    if (heights.size() > grid.lines()) {
      ledger.finding(
          Rule.LINES_ON_PAGE,
          lines.get(0),
          new Expectation(
              LayoutWords.of("page.lines", heights.size()),
              LayoutWords.of("page.lines-at-most", grid.lines())));
    }
  }

  /** All characters of a line stand on one baseline. */
  private static void examineBaseline(Line line, Ledger ledger) {
    double least = line.glyphs().stream().mapToDouble(Glyph::baseline).min().orElseThrow();
    double most = line.glyphs().stream().mapToDouble(Glyph::baseline).max().orElseThrow();
    ledger.measure(Rule.BASELINE, "pt", most - least, 0.01);
    if (most - least > PITCH_TOLERANCE) {
      ledger.finding(
          Rule.BASELINE,
          line,
          new Expectation(
              LayoutWords.of("baseline.apart", LayoutWords.points(most - least)),
              LayoutWords.of("baseline.one")));
    }
  }

  private static void examinePitch(Line above, Line below, Grid grid, Ledger ledger) {
    double distance = Grid.middle(below) - Grid.middle(above);
    boolean sameLine = distance < 2;
    if (sameLine || !isTextSize(below)) {
      return;
    }
    if (!isTextSize(above)) {
      examineReturn(below, grid, ledger);
      return;
    }
    long pitches = Math.round(distance / grid.pitch());
    if (pitches == 1) {
      ledger.measure(Rule.LINE_PITCH, "pt", distance, 0.01);
    }
    double off = Math.abs(distance - pitches * grid.pitch());
    if (pitches == 0 || off > PITCH_TOLERANCE * pitches) {
      ledger.finding(
          Rule.LINE_PITCH,
          below,
          new Expectation(
              LayoutWords.of("pitch.measured", LayoutWords.points(distance)),
              LayoutWords.of(
                  "pitch.required",
                  LayoutWords.points(grid.pitch()),
                  LayoutWords.points(PITCH_TOLERANCE))));
    }
  }

  /** A title has a pitch of its own; the text below it is on the grid again. */
  private static void examineReturn(Line line, Grid grid, Ledger ledger) {
    double number = grid.lineNumber(Grid.middle(line));
    double off = Math.abs(number - Math.round(number)) * grid.pitch();
    if (off > RETURN_TOLERANCE) {
      ledger.finding(
          Rule.LINE_PITCH,
          line,
          new Expectation(
              LayoutWords.of("grid.off-below-title", LayoutWords.points(off)),
              LayoutWords.of("grid.on-within", LayoutWords.points(RETURN_TOLERANCE))));
    }
  }

  /** 5.2.3 leaves tables and images free; the best pages come back to the grid below them. */
  private static void noteRestart(Line line, Grid grid, Ledger ledger) {
    double number = grid.lineNumber(Grid.middle(line));
    double off = (number - Math.round(number)) * grid.pitch();
    if (Math.abs(off) > Units.MILLIMETRE) {
      ledger.note(
          Rule.LINE_PITCH,
          line,
          new Expectation(
              LayoutWords.of("grid.off-below-figure", LayoutWords.points(off)),
              LayoutWords.of("grid.on")));
    }
  }

  /** Whether a table or an image stands between two lines: the grid may start anew below it. */
  private static boolean isInterrupted(Page page, Line above, Line below) {
    double from = above.first().bottom();
    double to = below.first().top();
    return page.painted().stream()
            .anyMatch(
                painted -> painted.box().getMinY() > from - 1 && painted.box().getMaxY() < to + 1)
        || page.glyphs().stream()
            .anyMatch(glyph -> glyph.top() > from - 1 && glyph.bottom() < to + 1);
  }
}
