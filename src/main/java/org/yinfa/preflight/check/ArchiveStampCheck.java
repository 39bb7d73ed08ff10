package org.yinfa.preflight.check;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Page;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Units;

/** DA/T 22: the archive's stamp, 45 mm by 16 mm in the middle of the first page's head margin. */
public final class ArchiveStampCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.5 * Units.MILLIMETRE;
  private static final double WIDTH = 45 * Units.MILLIMETRE;
  private static final double HEIGHT = 16 * Units.MILLIMETRE;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    List<Element> cells = layout.all(Role.ARCHIVE_STAMP);
    if (cells.isEmpty()) {
      return;
    }
    Page page = layout.page(cells.get(0).paragraph().page());
    List<Painted> lines = page.painted().stream().filter(ArchiveStampCheck::isLine).toList();
    for (Element cell : cells) {
      Line line = cell.paragraph().first();
      if (line.bottom() > Grid.UPRIGHT.getMinY()) {
        ledger.finding(
            Rule.ARCHIVE_STAMP,
            line,
            Expectation.of("archive-stamp.in-type-area", "archive-stamp.in-head-margin"));
      }
    }
    if (lines.isEmpty()) {
      return;
    }
    Rectangle2D frame = lines.get(0).box();
    for (Painted line : lines) {
      frame = frame.createUnion(line.box());
    }
    Spot spot = Spot.of(lines.get(0), "shown.archive-stamp");
    ledger.compare(
        Rule.ARCHIVE_STAMP, spot, new Length("size.width", frame.getWidth(), WIDTH, TOLERANCE));
    ledger.compare(
        Rule.ARCHIVE_STAMP, spot, new Length("size.height", frame.getHeight(), HEIGHT, TOLERANCE));
    ledger.compare(
        Rule.ARCHIVE_STAMP,
        spot,
        new Length("at.middle", frame.getCenterX(), page.width() / 2, TOLERANCE));
  }

  /** Whether something painted is a line of the stamp: red, and above the type area. */
  static boolean isLine(Painted painted) {
    return painted.isRed()
        && !painted.image()
        && painted.page() == 1
        && painted.box().getMaxY() < Grid.UPRIGHT.getMinY()
        && painted.box().getWidth() < WIDTH;
  }
}
