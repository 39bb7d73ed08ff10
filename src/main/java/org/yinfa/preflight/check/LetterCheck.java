package org.yinfa.preflight.check;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.IssuerMark;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.LetterFrame;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Units;

/** 10.1: the double lines of a letter's first page, and what keeps its distance from them. */
public final class LetterCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.5 * Units.MILLIMETRE;
  private static final double LENGTH_TOLERANCE = 0.3 * Units.MILLIMETRE;
  private static final double MARK_TOLERANCE = Units.MILLIMETRE;
  private static final double LENGTH = 170 * Units.MILLIMETRE;
  private static final double BELOW_MARK = 4 * Units.MILLIMETRE;
  private static final double ABOVE_EDGE = 20 * Units.MILLIMETRE;
  private static final int BLANK_LINES_ABOVE_TITLE = 2;

  private static final List<Role> ELEMENTS =
      List.of(
          Role.COPY_NUMBER,
          Role.CLASSIFICATION,
          Role.URGENCY,
          Role.DOCUMENT_NUMBER,
          Role.APPROVERS);

  @Override
  public void examine(Layout layout, Ledger ledger) {
    layout.sheets().frame().ifPresent(frame -> examine(layout, frame, ledger));
  }

  private static void examine(Layout layout, LetterFrame frame, Ledger ledger) {
    examineDouble(frame.upper(), true, ledger);
    examineDouble(frame.lower(), false, ledger);
    Rectangle2D lowest = frame.lower().get(frame.lower().size() - 1).box();
    ledger.compare(
        Rule.LETTER_LINES,
        Spot.of(frame.lower().get(0), "shown.red-line"),
        new Length(
            "distance.above-page-edge",
            layout.page(1).height() - lowest.getMaxY(),
            ABOVE_EDGE,
            TOLERANCE));
    IssuerMark.of(layout)
        .ifPresent(
            mark ->
                ledger.compare(
                    Rule.LETTER_LINES,
                    Spot.of(frame.upper().get(0), "shown.red-line"),
                    new Length(
                        "distance.below-mark",
                        frame.upper().get(0).box().getMinY() - mark.ink().getMaxY(),
                        BELOW_MARK,
                        MARK_TOLERANCE)));
    examineTitle(layout, ledger);
  }

  /** A line and a thinner one, the thinner one towards the text. */
  private static void examineDouble(List<Painted> lines, boolean upper, Ledger ledger) {
    Spot spot = Spot.of(lines.get(0), "shown.red-line");
    boolean thickOutside =
        lines.size() == 2
            && thickness(lines.get(upper ? 0 : 1)) > thickness(lines.get(upper ? 1 : 0));
    if (!thickOutside) {
      ledger.finding(
          Rule.LETTER_LINES,
          spot,
          new Expectation(
              LayoutWords.of(
                  "letter.lines", lines.size(), LayoutWords.millimetres(thickness(lines.get(0)))),
              LayoutWords.of(upper ? "letter.thick-above-thin" : "letter.thin-above-thick")));
    }
    for (Painted line : lines) {
      double width = line.box().getWidth();
      ledger.compare(
          Rule.LETTER_LINES, spot, new Length("size.length", width, LENGTH, LENGTH_TOLERANCE));
      ledger.compare(
          Rule.LETTER_LINES,
          spot,
          new Length("at.middle", line.box().getCenterX(), Grid.PAGE_WIDTH / 2, TOLERANCE));
    }
  }

  private static double thickness(Painted line) {
    return line.box().getHeight();
  }

  private static void examineTitle(Layout layout, Ledger ledger) {
    double lowest =
        layout.elements().stream()
            .filter(element -> ELEMENTS.contains(element.role()))
            .mapToDouble(element -> element.paragraph().last().first().bottom())
            .max()
            .orElse(0);
    layout
        .line(Role.TITLE)
        .filter(title -> lowest > 0)
        .ifPresent(
            title -> {
              Grid grid = layout.grid(title);
              double edge = lowest + (grid.pitch() - Grid.SIZE) / 2;
              ledger.compareBlankLines(
                  Rule.LETTER_ELEMENTS,
                  Spot.of(title),
                  grid.blankLinesAbove(edge, title),
                  BLANK_LINES_ABOVE_TITLE);
            });
  }
}
