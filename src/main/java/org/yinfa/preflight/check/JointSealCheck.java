package org.yinfa.preflight.check;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.SignatureBlock;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Units;

/** 7.3.5.1, several issuers: a seal over each, in straight rows that do not touch. */
public final class JointSealCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.5 * Units.MILLIMETRE;
  private static final double CENTRE_TOLERANCE = Units.MILLIMETRE;

  /** Less than this between two seals, and they touch. */
  private static final double APART = 0.1 * Units.MILLIMETRE;

  private static final int SEALS_IN_ROW = 3;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (SignatureBlock signature : SignatureBlock.all(layout)) {
      if (signature.isJoint()) {
        examineIssuers(signature, ledger);
        examineDistances(signature.seals(), ledger);
        examineRows(rows(signature.seals()), ledger);
      }
    }
  }

  private static void examineIssuers(SignatureBlock signature, Ledger ledger) {
    List<Line> issuers = signature.issuers();
    List<Painted> seals = signature.seals();
    if (issuers.size() != seals.size()) {
      ledger.finding(
          Rule.JOINT_SEALS,
          Spot.of(seals.get(0), "shown.seal"),
          new Expectation(
              LayoutWords.of("seals.for-issuers", seals.size(), issuers.size()),
              LayoutWords.of("seals.for-each-issuer")));
      return;
    }
    for (int i = 0; i < seals.size(); i++) {
      Line issuer = issuers.get(i);
      Rectangle2D seal = seals.get(i).box();
      double middle = (issuer.left() + issuer.right()) / 2;
      ledger.compare(
          Rule.JOINT_SEALS,
          Spot.of(issuer),
          new Length("at.middle", middle, seal.getCenterX(), CENTRE_TOLERANCE));
      if (!seal.contains(middle, Grid.middle(issuer)) || issuer.page() != seals.get(i).page()) {
        ledger.finding(
            Rule.JOINT_SEALS, issuer, Expectation.of("seals.beside-issuer", "seals.over-issuer"));
      }
    }
  }

  private static void examineDistances(List<Painted> seals, Ledger ledger) {
    for (int i = 0; i < seals.size(); i++) {
      for (int k = i + 1; k < seals.size(); k++) {
        Painted one = seals.get(i);
        Painted other = seals.get(k);
        if (one.page() == other.page() && distance(one.box(), other.box()) < APART) {
          ledger.finding(
              Rule.SEALS_APART,
              Spot.of(other, "shown.seal"),
              Expectation.of("seals.touch", "seals.apart"));
        }
      }
    }
  }

  private static double distance(Rectangle2D one, Rectangle2D other) {
    double across =
        Math.max(one.getMinX(), other.getMinX()) - Math.min(one.getMaxX(), other.getMaxX());
    double down =
        Math.max(one.getMinY(), other.getMinY()) - Math.min(one.getMaxY(), other.getMaxY());
    return Math.max(across, down);
  }

  /** Seals in their order, parted where one begins below the middle of the one before it. */
  private static List<List<Painted>> rows(List<Painted> seals) {
    List<List<Painted>> rows = new ArrayList<>();
    Painted before = null;
    for (Painted seal : seals) {
      if (before == null
          || seal.page() != before.page()
          || seal.box().getMinY() > before.box().getCenterY()) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(seal);
      before = seal;
    }
    return rows;
  }

  private static void examineRows(List<List<Painted>> rows, Ledger ledger) {
    for (List<Painted> row : rows) {
      if (row.size() > SEALS_IN_ROW) {
        ledger.finding(
            Rule.JOINT_SEALS,
            Spot.of(row.get(0), "shown.seal"),
            new Expectation(
                LayoutWords.of("seals.in-row", row.size()),
                LayoutWords.of("seals.in-row-at-most", SEALS_IN_ROW)));
      }
      for (Painted seal : row) {
        Spot spot = Spot.of(seal, "shown.seal");
        double top = row.get(0).box().getMinY();
        ledger.compare(
            Rule.JOINT_SEALS,
            spot,
            new Length("at.upper-edge", seal.box().getMinY(), top, TOLERANCE));
        double column = nearest(rows.get(0), seal.box().getCenterX());
        ledger.compare(
            Rule.JOINT_SEALS,
            spot,
            new Length("at.middle", seal.box().getCenterX(), column, TOLERANCE));
      }
    }
  }

  /** Of the columns that the first row makes, the one that a seal stands in. */
  private static double nearest(List<Painted> firstRow, double middle) {
    return firstRow.stream()
        .map(seal -> seal.box().getCenterX())
        .min((a, b) -> Double.compare(Math.abs(a - middle), Math.abs(b - middle)))
        .orElseThrow();
  }
}
