package org.yinfa.preflight.check;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.SignatureBlock;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Units;

/** 7.3.5.3: the stamp of a signature, the office beside it and the date below it. */
public final class StampCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.5 * Units.MILLIMETRE;
  private static final int LINES_BELOW_TEXT = 2;
  private static final int LINES_ABOVE_DATE = 1;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (SignatureBlock signature : SignatureBlock.all(layout)) {
      if (!signature.stamps().isEmpty()) {
        signature.stamps().forEach(stamp -> examineRight(layout, stamp, ledger));
        examineDistances(layout, signature, ledger);
        examineOffices(signature, ledger);
      }
    }
  }

  private static void examineRight(Layout layout, Painted stamp, Ledger ledger) {
    ledger.compare(
        Rule.STAMP_PLACE,
        spot(stamp),
        new Length(
            "at.end",
            stamp.box().getMaxX(),
            layout.grid(stamp.page()).right() - 4 * Grid.CHARACTER,
            TOLERANCE));
  }

  private static void examineDistances(Layout layout, SignatureBlock signature, Ledger ledger) {
    List<Painted> stamps = signature.stamps();
    Painted first = stamps.get(0);
    Line text = signature.textAbove();
    if (text != null && text.page() == first.page()) {
      ledger.compareBlankLines(
          Rule.STAMP_PLACE,
          spot(first),
          layout.grid(text).blankLinesBelow(text, first.box().getMinY()),
          LINES_BELOW_TEXT);
    }
    Painted last = stamps.get(stamps.size() - 1);
    Line date = signature.date();
    if (last.page() == date.page()) {
      ledger.compareBlankLines(
          Rule.DATE_PLACE,
          Spot.of(date),
          layout.grid(date).blankLinesAbove(last.box().getMaxY(), date),
          LINES_ABOVE_DATE);
    }
  }

  /** Each two characters to the left of its stamp and half-way up beside it. */
  private static void examineOffices(SignatureBlock signature, Ledger ledger) {
    int pairs = Math.min(signature.offices().size(), signature.stamps().size());
    for (int i = 0; i < pairs; i++) {
      Line office = signature.offices().get(i);
      Rectangle2D stamp = signature.stamps().get(i).box();
      ledger.compare(
          Rule.OFFICE_PLACE,
          Spot.of(office),
          new Length("at.end", office.right(), stamp.getMinX() - 2 * Grid.CHARACTER, TOLERANCE));
      ledger.compare(
          Rule.OFFICE_PLACE,
          Spot.of(office),
          new Length("at.middle-height", Grid.middle(office), stamp.getCenterY(), TOLERANCE));
    }
  }

  private static Spot spot(Painted stamp) {
    return Spot.of(stamp, "shown.signature-stamp");
  }
}
