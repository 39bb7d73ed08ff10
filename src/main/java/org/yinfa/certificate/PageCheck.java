package org.yinfa.certificate;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.Locale;

/** 5.1 and 5.2.1: the paper, and that nothing stands outside the type area. */
final class PageCheck implements Check {

  private static final double TOLERANCE = Grid.MILLIMETRE;
  private static final double PAPER_TOLERANCE = 0.5 * Grid.MILLIMETRE;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (Page page : layout.pages()) {
      examineSize(page, ledger);
      if (page.isPortrait()) {
        examineGlyphs(page, ledger);
        examinePainted(page, ledger);
      }
    }
    for (Element element : layout.elements()) {
      element.paragraph().lines().stream()
          .filter(layout::isPortrait)
          .forEach(line -> examineColour(element, line, ledger));
    }
  }

  private static void examineSize(Page page, Ledger ledger) {
    double width = Math.min(page.width(), page.height());
    double height = Math.max(page.width(), page.height());
    ledger.measure(Rule.PAGE_SIZE, "mm", Grid.millimetres(width), 0.1);
    if (Math.abs(width - Grid.PAGE_WIDTH) > PAPER_TOLERANCE
        || Math.abs(height - Grid.PAGE_HEIGHT) > PAPER_TOLERANCE) {
      ledger.finding(
          Rule.PAGE_SIZE,
          page.number(),
          0,
          0,
          Ledger.millimetres(width) + " × " + Ledger.millimetres(height),
          "210 mm × 297 mm",
          "");
    }
  }

  /** One finding a page, for the character that reaches furthest over the edge. */
  private static void examineGlyphs(Page page, Ledger ledger) {
    page.glyphs().stream()
        .filter(glyph -> !glyph.ink().isEmpty())
        .max(Comparator.comparingDouble(glyph -> outside(glyph.ink())))
        .ifPresent(
            glyph -> {
              ledger.measure(Rule.TYPE_AREA, "mm", Grid.millimetres(outside(glyph.ink())), 0.1);
              examine(page, glyph.ink(), Character.toString(glyph.codePoint()), ledger);
            });
  }

  /** Red lines belong to the head and the letter's frame, which have measures of their own. */
  private static void examinePainted(Page page, Ledger ledger) {
    page.painted().stream()
        .filter(painted -> painted.image() || !isRed(painted.colour()))
        .max(Comparator.comparingDouble(painted -> outside(painted.box())))
        .ifPresent(
            painted ->
                examine(page, painted.box(), painted.image() ? "(image)" : "(line)", ledger));
  }

  private static void examine(Page page, Rectangle2D box, String text, Ledger ledger) {
    double outside = outside(box);
    if (outside > TOLERANCE) {
      ledger.finding(
          Rule.TYPE_AREA,
          page.number(),
          box.getX(),
          box.getY(),
          Ledger.millimetres(outside) + " outside",
          "inside 28–184 mm × 37–262 mm, within 1 mm",
          text);
    }
  }

  private static double outside(Rectangle2D box) {
    double across = Math.max(Grid.LEFT - box.getMinX(), box.getMaxX() - Grid.RIGHT);
    double along = Math.max(Grid.TOP - box.getMinY(), box.getMaxY() - Grid.BOTTOM);
    return Math.max(across, along);
  }

  private static void examineColour(Element element, Line line, Ledger ledger) {
    if (element.role() == Role.HEAD) {
      return;
    }
    for (Glyph glyph : line.glyphs()) {
      if (glyph.colour() != 0) {
        ledger.finding(
            Rule.COLOUR,
            line,
            String.format(Locale.ROOT, "#%06X", glyph.colour()),
            "black, #000000");
        return;
      }
    }
  }

  private static boolean isRed(int colour) {
    int red = colour >> 16 & 0xFF;
    int green = colour >> 8 & 0xFF;
    int blue = colour & 0xFF;
    return red > 120 && green < 110 && blue < 110;
  }
}
