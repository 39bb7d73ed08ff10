package org.yinfa.certificate;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 7.3.5: the places of the issuer, the date and the seal. */
final class SignatureCheck implements Check {

  private static final double TOLERANCE = 0.5 * Grid.MILLIMETRE;
  private static final double CENTRE_TOLERANCE = Grid.MILLIMETRE;

  /** 7.3.5.1: the seal's edge within one line of the text. */
  private static final double SEAL_BELOW_TEXT = Grid.PITCH;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    List<Element> elements = layout.elements();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).role() == Role.DATE) {
        examine(layout, i, ledger);
      }
    }
  }

  private static void examine(Layout layout, int index, Ledger ledger) {
    Line date = layout.elements().get(index).paragraph().first();
    List<Line> issuers = new ArrayList<>();
    Line textAbove = null;
    for (int i = index - 1; i >= 0 && textAbove == null; i--) {
      Element element = layout.elements().get(i);
      if (element.role() == Role.ISSUER) {
        issuers.add(element.paragraph().first());
      } else if (element.role() != Role.FIGURE) {
        textAbove = element.paragraph().last();
      }
    }
    Painted seal = seal(layout, date);
    if (seal != null) {
      examineSealed(issuers, date, seal, textAbove, ledger);
    } else {
      examineUnsealed(issuers, date, ledger);
    }
  }

  /** The image over the date, or null where there is none. */
  private static @Nullable Painted seal(Layout layout, Line date) {
    var place =
        new Rectangle2D.Double(
            date.left(), date.top(), date.right() - date.left(), date.bottom() - date.top());
    return layout.page(date.page()).painted().stream()
        .filter(painted -> painted.image() && painted.box().intersects(place))
        .findFirst()
        .orElse(null);
  }

  /** The longer of issuer and date stands two characters from the right. */
  private static void examineUnsealed(List<Line> issuers, Line date, Ledger ledger) {
    double twoIn = Grid.RIGHT - 2 * Grid.CHARACTER;
    if (issuers.isEmpty()) {
      require(Rule.DATE_PLACE, date, date.right(), twoIn, "end", ledger);
      return;
    }
    Line widest = issuers.stream().max(Comparator.comparingDouble(Line::right)).orElseThrow();
    double issuerWidth = widest.right() - widest.left();
    double dateWidth = date.right() - date.left();
    if (dateWidth > issuerWidth) {
      require(Rule.DATE_PLACE, date, date.right(), twoIn, "end", ledger);
    } else {
      require(Rule.ISSUER_PLACE, widest, widest.right(), twoIn, "end", ledger);
    }
    double dateStart = issuers.get(0).left() + 2 * Grid.CHARACTER;
    require(Rule.DATE_PLACE, date, date.left(), dateStart, "start", ledger);
    for (Line issuer : issuers) {
      require(Rule.ISSUER_PLACE, issuer, issuer.left(), issuers.get(0).left(), "start", ledger);
    }
  }

  private static void examineSealed(
      List<Line> issuers, Line date, Painted seal, @Nullable Line textAbove, Ledger ledger) {
    require(Rule.DATE_PLACE, date, date.right(), Grid.RIGHT - 4 * Grid.CHARACTER, "end", ledger);
    double centre = (date.left() + date.right()) / 2;
    for (Line issuer : issuers) {
      double off = (issuer.left() + issuer.right()) / 2 - centre;
      ledger.measure(Rule.ISSUER_PLACE, "mm", Grid.millimetres(off), 0.01);
      if (Math.abs(off) > TOLERANCE) {
        ledger.finding(
            Rule.ISSUER_PLACE,
            issuer,
            Ledger.millimetres(off) + " off the date's centre",
            "centred on the date, within 0.5 mm");
      }
    }
    examineSeal(issuers, date, seal, textAbove, ledger);
  }

  private static void examineSeal(
      List<Line> issuers, Line date, Painted seal, @Nullable Line textAbove, Ledger ledger) {
    double off = seal.box().getCenterX() - (date.left() + date.right()) / 2;
    ledger.measure(Rule.SEAL_PLACE, "mm", Grid.millimetres(off), 0.01);
    if (issuers.size() <= 1 && Math.abs(off) > CENTRE_TOLERANCE) {
      sealFinding(
          seal,
          Ledger.millimetres(off) + " off the date's centre",
          "over the middle of issuer and date, within 1 mm",
          ledger);
    }
    if (seal.box().getCenterY() > date.bottom()) {
      sealFinding(
          seal,
          "its centre below the date",
          "issuer and date lie slightly below the seal's centre",
          ledger);
    }
    if (textAbove != null && textAbove.page() == seal.page()) {
      double distance = seal.box().getMinY() - textAbove.first().bottom();
      if (distance > SEAL_BELOW_TEXT || distance < 0) {
        sealFinding(
            seal,
            "its upper edge " + Ledger.millimetres(distance) + " below the text",
            "within one line of the text, and not over it",
            ledger);
      }
    }
  }

  private static void sealFinding(Painted seal, String measured, String required, Ledger ledger) {
    ledger.finding(
        Rule.SEAL_PLACE,
        seal.page(),
        seal.box().getX(),
        seal.box().getY(),
        measured,
        required,
        "(seal)");
  }

  private static void require(
      Rule rule, Line line, double measured, double required, String edge, Ledger ledger) {
    ledger.measure(rule, "mm", Grid.millimetres(measured - required), 0.01);
    if (Math.abs(measured - required) > TOLERANCE) {
      ledger.finding(
          rule,
          line,
          edge + " at " + Ledger.millimetres(measured),
          Ledger.millimetres(required) + ", within 0.5 mm");
    }
  }
}
