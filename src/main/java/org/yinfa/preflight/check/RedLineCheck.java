package org.yinfa.preflight.check;

import java.util.List;
import java.util.Optional;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.IssuerMark;
import org.yinfa.preflight.element.Kind;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Units;

/** 7.2.7: the red line that closes the head, and the title two lines below it (7.3.1). */
public final class RedLineCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.3 * Units.MILLIMETRE;
  private static final double DISTANCE = 4 * Units.MILLIMETRE;
  private static final int BLANK_LINES = 2;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    if (layout.kind() == Kind.LETTER || layout.pages().isEmpty()) {
      return;
    }
    List<Painted> lines = layout.page(1).lines().stream().filter(Painted::isRed).toList();
    Optional<IssuerMark> mark = IssuerMark.of(layout);
    if (lines.isEmpty() && mark.isPresent() && layout.kind() == Kind.ORDINARY) {
      ledger.finding(
          Rule.RED_LINE,
          mark.get().names().get(0),
          Expectation.of("red-line.none", "red-line.below-head"));
    }
    for (Painted line : lines) {
      examine(layout, line, ledger);
    }
  }

  private static void examine(Layout layout, Painted line, Ledger ledger) {
    Grid grid = layout.grid(1);
    Spot spot = Spot.of(line, "shown.red-line");
    ledger.compare(
        Rule.RED_LINE,
        spot,
        new Length("size.length", line.box().getWidth(), grid.area().getWidth(), TOLERANCE));
    ledger.compare(
        Rule.RED_LINE,
        spot,
        new Length("at.middle", line.box().getCenterX(), grid.centre(), TOLERANCE));
    layout
        .line(Role.DOCUMENT_NUMBER)
        .ifPresent(
            number ->
                ledger.compare(
                    Rule.RED_LINE,
                    spot,
                    new Length(
                        "distance.below-number",
                        line.box().getMinY() - number.first().bottom(),
                        DISTANCE,
                        TOLERANCE)));
    layout
        .line(Role.TITLE)
        .ifPresent(
            title ->
                ledger.compareBlankLines(
                    Rule.TITLE_PLACE,
                    Spot.of(title),
                    grid.blankLinesAbove(line.box().getMaxY(), title),
                    BLANK_LINES));
  }
}
