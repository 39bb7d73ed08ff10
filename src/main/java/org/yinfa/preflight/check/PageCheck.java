package org.yinfa.preflight.check;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Kind;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Page;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Units;

/** 5.1 and 5.2.1: the paper, and that nothing stands outside the type area. */
public final class PageCheck implements LayoutCheck {

  private static final double TOLERANCE = Units.MILLIMETRE;
  private static final double PAPER_TOLERANCE = 0.5 * Units.MILLIMETRE;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    Set<Glyph> free = free(layout);
    for (Page page : layout.pages()) {
      Rectangle2D area = layout.grid(page.number()).area();
      examineSize(page, ledger);
      examineGlyphs(page, area, free, ledger);
      examinePainted(layout, page, area, ledger);
    }
    for (Element element : layout.elements()) {
      element.paragraph().lines().forEach(line -> examineColour(element, line, ledger));
    }
  }

  /** The archive's stamp stands in the head margin, and so does the mark of a letter. */
  private static Set<Glyph> free(Layout layout) {
    Set<Glyph> free = new HashSet<>();
    for (Element element : layout.elements()) {
      boolean mark = element.role() == Role.MARK && layout.kind() == Kind.LETTER;
      if (mark || element.role() == Role.ARCHIVE_STAMP) {
        element.paragraph().lines().forEach(line -> free.addAll(line.glyphs()));
      }
    }
    return free;
  }

  private static void examineSize(Page page, Ledger ledger) {
    double width = Math.min(page.width(), page.height());
    double height = Math.max(page.width(), page.height());
    ledger.measure(Rule.PAGE_SIZE, "mm", Units.millimetres(width), 0.1);
    if (Math.abs(width - Grid.PAGE_WIDTH) > PAPER_TOLERANCE
        || Math.abs(height - Grid.PAGE_HEIGHT) > PAPER_TOLERANCE) {
      ledger.finding(
          Rule.PAGE_SIZE,
          Spot.of(page.number(), 0, 0),
          new Expectation(
              LayoutWords.of(
                  "page.size", LayoutWords.millimetres(width), LayoutWords.millimetres(height)),
              LayoutWords.of("page.a4")));
    }
  }

  /** One finding a page, for the character that reaches furthest over the edge. */
  private static void examineGlyphs(Page page, Rectangle2D area, Set<Glyph> free, Ledger ledger) {
    page.glyphs().stream()
        .filter(glyph -> !glyph.ink().isEmpty() && !free.contains(glyph))
        .max(Comparator.comparingDouble(glyph -> outside(glyph.ink(), area)))
        .ifPresent(
            glyph -> {
              double outside = outside(glyph.ink(), area);
              ledger.measure(Rule.TYPE_AREA, "mm", Units.millimetres(outside), 0.1);
              String text = Character.toString(glyph.codePoint());
              examine(
                  Spot.at(page.number(), glyph.ink().getX(), glyph.ink().getY(), text),
                  outside,
                  area,
                  ledger);
            });
  }

  /** The lines of the stamp and of a letter have measures of their own. */
  private static void examinePainted(Layout layout, Page page, Rectangle2D area, Ledger ledger) {
    List<Painted> frame = layout.sheets().frame().map(lines -> lines.all()).orElse(List.of());
    page.painted().stream()
        .filter(painted -> !frame.contains(painted) && !ArchiveStampCheck.isLine(painted))
        .max(Comparator.comparingDouble(painted -> outside(painted.box(), area)))
        .ifPresent(
            painted ->
                examine(
                    Spot.of(painted, painted.image() ? "shown.image" : "shown.line"),
                    outside(painted.box(), area),
                    area,
                    ledger));
  }

  private static void examine(Spot spot, double outside, Rectangle2D area, Ledger ledger) {
    if (outside > TOLERANCE) {
      ledger.finding(
          Rule.TYPE_AREA,
          spot,
          new Expectation(
              LayoutWords.of("type-area.outside", LayoutWords.millimetres(outside)),
              LayoutWords.of(
                  "type-area.inside",
                  whole(area.getMinX()),
                  whole(area.getMaxX()),
                  whole(area.getMinY()),
                  whole(area.getMaxY()))));
    }
  }

  private static long whole(double points) {
    return Math.round(Units.millimetres(points));
  }

  private static double outside(Rectangle2D box, Rectangle2D area) {
    double across = Math.max(area.getMinX() - box.getMinX(), box.getMaxX() - area.getMaxX());
    double along = Math.max(area.getMinY() - box.getMinY(), box.getMaxY() - area.getMaxY());
    return Math.max(across, along);
  }

  private static void examineColour(Element element, Line line, Ledger ledger) {
    if (element.role() == Role.MARK || element.role() == Role.ARCHIVE_STAMP) {
      return;
    }
    for (Glyph glyph : line.glyphs()) {
      if (glyph.colour() != 0) {
        ledger.finding(
            Rule.COLOUR,
            line,
            new Expectation(LayoutWords.colour(glyph.colour()), LayoutWords.of("text.black")));
        return;
      }
    }
  }
}
