package org.yinfa.preflight.check;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.SignatureBlock;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Units;

/** 7.3.5.1: a seal over issuer and date, within one line of the text. */
public final class SealPlaceCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.5 * Units.MILLIMETRE;
  private static final double CENTRE_TOLERANCE = Units.MILLIMETRE;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (SignatureBlock signature : SignatureBlock.all(layout)) {
      if (!signature.seals().isEmpty()) {
        examineText(layout, signature, ledger);
        examineDate(signature, ledger);
        if (!signature.isJoint()) {
          signature.issuers().forEach(issuer -> examineIssuer(issuer, signature, ledger));
        }
      }
    }
  }

  /** Seals of the first row lie below the text by less than one line. */
  private static void examineText(Layout layout, SignatureBlock signature, Ledger ledger) {
    Line text = signature.textAbove();
    Painted first = signature.seals().get(0);
    if (text == null || text.page() != first.page()) {
      return;
    }
    double distance = first.box().getMinY() - text.first().bottom();
    if (distance < 0 || distance > layout.grid(text).pitch()) {
      ledger.finding(
          Rule.SEAL_PLACE,
          Spot.of(first, "shown.seal"),
          new Expectation(
              LayoutWords.of("distance.below-text", LayoutWords.millimetres(distance)),
              LayoutWords.of("seal.within-one-line")));
    }
  }

  /** The only seal, or the last one, lies over the date too, and a little higher. */
  private static void examineDate(SignatureBlock signature, Ledger ledger) {
    List<Painted> seals = signature.seals();
    Painted last = seals.get(seals.size() - 1);
    Rectangle2D box = last.box();
    Line date = signature.date();
    Spot spot = Spot.of(last, "shown.seal");
    double middle = (date.left() + date.right()) / 2;
    ledger.compare(
        Rule.SEAL_PLACE, spot, new Length("at.middle", box.getCenterX(), middle, CENTRE_TOLERANCE));
    if (last.page() != date.page()
        || box.getCenterY() > date.bottom()
        || box.getMaxY() < date.bottom()) {
      ledger.finding(
          Rule.SEAL_PLACE,
          spot,
          new Expectation(
              LayoutWords.of(
                  "seal.down",
                  LayoutWords.millimetres(box.getMinY()),
                  LayoutWords.millimetres(box.getMaxY())),
              LayoutWords.of("seal.over-date")));
    }
  }

  private static void examineIssuer(Line issuer, SignatureBlock signature, Ledger ledger) {
    Line date = signature.date();
    ledger.compare(
        Rule.ISSUER_PLACE,
        Spot.of(issuer),
        new Length(
            "at.middle",
            (issuer.left() + issuer.right()) / 2,
            (date.left() + date.right()) / 2,
            TOLERANCE));
  }
}
