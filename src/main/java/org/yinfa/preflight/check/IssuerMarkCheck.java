package org.yinfa.preflight.check;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.IssuerMark;
import org.yinfa.preflight.element.Kind;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Units;

/** 7.2.4 and the marks of chapter 10: red, in the middle, and as far down as its kind asks for. */
public final class IssuerMarkCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.5 * Units.MILLIMETRE;

  /** An upper edge is that of the ink, and no two names reach up the same. */
  private static final double HEIGHT_TOLERANCE = Units.MILLIMETRE;

  private final Faces faces;

  public IssuerMarkCheck(Faces faces) {
    this.faces = faces;
  }

  @Override
  public void examine(Layout layout, Ledger ledger) {
    IssuerMark.of(layout).ifPresent(mark -> examine(layout, mark, ledger));
  }

  private void examine(Layout layout, IssuerMark mark, Ledger ledger) {
    Rectangle2D ink = mark.ink();
    examineHeight(layout.kind(), mark, IssuerMark.ink(mark.names()).getMinY(), ledger);
    examineWidth(mark, ink, ledger);
    double centre = (left(mark.lines()) + right(mark.lines())) / 2;
    ledger.compare(
        Rule.MARK_CENTRED,
        spot(mark),
        new Length("at.middle", centre, Grid.UPRIGHT.getCenterX(), TOLERANCE));
    examineNames(mark, ledger);
    for (Line line : mark.lines()) {
      faces.examineFace(Rule.MARK_FACE, "issuerMark", line.glyphs(), line.text(), ledger);
      if (!line.glyphs().stream().allMatch(glyph -> Painted.isRed(glyph.colour()))) {
        ledger.finding(
            Rule.MARK_COLOUR,
            line,
            new Expectation(LayoutWords.colour(line.first().colour()), LayoutWords.of("mark.red")));
      }
    }
  }

  private static void examineHeight(Kind kind, IssuerMark mark, double top, Ledger ledger) {
    double typeArea = Grid.UPRIGHT.getMinY();
    switch (kind) {
      case LETTER -> examineHeight(Rule.LETTER_MARK, mark, top, 30 * Units.MILLIMETRE, ledger);
      case ORDER ->
          examineHeight(Rule.ORDER_MARK, mark, top, typeArea + 20 * Units.MILLIMETRE, ledger);
      case MINUTES ->
          examineHeight(Rule.MINUTES_MARK, mark, top, typeArea + 35 * Units.MILLIMETRE, ledger);
      default ->
          examineHeight(Rule.MARK_HEIGHT, mark, top, typeArea + 35 * Units.MILLIMETRE, ledger);
    }
  }

  private static void examineHeight(
      Rule rule, IssuerMark mark, double top, double required, Ledger ledger) {
    ledger.compare(rule, spot(mark), new Length("at.upper-edge", top, required, HEIGHT_TOLERANCE));
  }

  private static void examineWidth(IssuerMark mark, Rectangle2D ink, Ledger ledger) {
    ledger.measure(Rule.MARK_WIDTH, "mm", Units.millimetres(ink.getWidth()), 0.1);
    if (ink.getMinX() < Grid.UPRIGHT.getMinX() || ink.getMaxX() > Grid.UPRIGHT.getMaxX()) {
      ledger.finding(
          Rule.MARK_WIDTH,
          spot(mark),
          new Expectation(
              LayoutWords.of(
                  "mark.across",
                  LayoutWords.millimetres(ink.getMinX()),
                  LayoutWords.millimetres(ink.getMaxX())),
              LayoutWords.of("mark.inside")));
    }
  }

  /** Several names are as wide as each other, and what follows stands half-way up beside them. */
  private static void examineNames(IssuerMark mark, Ledger ledger) {
    double left = left(mark.names());
    double right = right(mark.names());
    for (Line name : mark.names()) {
      ledger.compare(
          Rule.MARK_NAMES, Spot.of(name), new Length("at.start", name.left(), left, TOLERANCE));
      ledger.compare(
          Rule.MARK_NAMES, Spot.of(name), new Length("at.end", name.right(), right, TOLERANCE));
    }
    Line suffix = mark.suffix();
    if (suffix != null) {
      ledger.compare(
          Rule.MARK_SUFFIX,
          Spot.of(suffix),
          new Length(
              "at.middle-height",
              IssuerMark.ink(List.of(suffix)).getCenterY(),
              IssuerMark.ink(mark.names()).getCenterY(),
              HEIGHT_TOLERANCE));
      if (suffix.left() < right) {
        ledger.finding(
            Rule.MARK_SUFFIX, suffix, Expectation.of("mark.over-names", "mark.beside-names"));
      }
    }
  }

  private static Spot spot(IssuerMark mark) {
    return Spot.of(mark.names().get(0));
  }

  private static double left(List<Line> lines) {
    return lines.stream().mapToDouble(Line::left).min().orElseThrow();
  }

  private static double right(List<Line> lines) {
    return lines.stream().mapToDouble(Line::right).max().orElseThrow();
  }
}
