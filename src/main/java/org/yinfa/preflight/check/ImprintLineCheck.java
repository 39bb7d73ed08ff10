package org.yinfa.preflight.check;

import java.util.List;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Kind;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Units;

/** 7.4.1: the lines of the imprint, their weight, and the edge that the last one lies on. */
public final class ImprintLineCheck implements LayoutCheck {

  private static final double THICK = 0.35 * Units.MILLIMETRE;
  private static final double THIN = 0.25 * Units.MILLIMETRE;
  private static final double WEIGHT_TOLERANCE = 0.03 * Units.MILLIMETRE;
  private static final double TOLERANCE = 0.3 * Units.MILLIMETRE;

  /** The first line lies above the first element by less than this. */
  private static final double ABOVE = 5 * Units.MILLIMETRE;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    List<Element> elements = layout.all(Role.IMPRINT);
    if (elements.isEmpty()) {
      return;
    }
    Line first = elements.get(0).paragraph().first();
    List<Painted> lines =
        layout.page(first.page()).lines().stream()
            .filter(line -> !line.isRed() && line.box().getMinY() > first.top() - ABOVE)
            .toList();
    if (layout.kind() == Kind.LETTER) {
      examineLetter(layout, elements, lines, ledger);
      return;
    }
    boolean parted = elements.stream().map(ImprintLineCheck::isReceiver).distinct().count() > 1;
    int required = parted ? 3 : 2;
    if (lines.size() != required) {
      ledger.finding(
          Rule.IMPRINT_LINES,
          first,
          new Expectation(
              LayoutWords.of("imprint.rules", lines.size()),
              LayoutWords.of("imprint.rules", required)));
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean outer = i == 0 || i == lines.size() - 1;
      examine(layout, lines.get(i), outer ? THICK : THIN, ledger);
    }
    Painted last = lines.get(lines.size() - 1);
    ledger.compare(
        Rule.IMPRINT_PLACE,
        Spot.of(last, "shown.line"),
        new Length(
            "at.lower-edge", last.box().getMaxY(), layout.grid(last.page()).bottom(), TOLERANCE));
    if (lines.get(0).box().getMaxY() > first.top()) {
      ledger.finding(
          Rule.IMPRINT_LINES, first, Expectation.of("imprint.no-rule-above", "imprint.rule-above"));
    }
  }

  private static void examine(Layout layout, Painted line, double weight, Ledger ledger) {
    Spot spot = Spot.of(line, "shown.line");
    Grid grid = layout.grid(line.page());
    ledger.compare(
        Rule.IMPRINT_LINES,
        spot,
        new Length("size.weight", line.box().getHeight(), weight, WEIGHT_TOLERANCE));
    ledger.compare(
        Rule.IMPRINT_LINES,
        spot,
        new Length("at.start", line.box().getMinX(), grid.left(), TOLERANCE));
    ledger.compare(
        Rule.IMPRINT_LINES,
        spot,
        new Length("at.end", line.box().getMaxX(), grid.right(), TOLERANCE));
  }

  /** 10.1: no lines, no printing body and no date, as low as the type area reaches. */
  private static void examineLetter(
      Layout layout, List<Element> elements, List<Painted> lines, Ledger ledger) {
    Line last = last(elements).paragraph().last();
    boolean printed = elements.stream().map(Element::paragraph).anyMatch(ImprintCheck::isPrinted);
    if (!lines.isEmpty() || printed) {
      ledger.finding(
          Rule.LETTER_ELEMENTS,
          last,
          new Expectation(
              LayoutWords.of(printed ? "imprint.rules-and-printer" : "imprint.rules", lines.size()),
              LayoutWords.of("imprint.of-letter")));
    }
    double above = layout.grid(last).bottom() - last.first().bottom();
    ledger.measure(Rule.IMPRINT_PLACE, "mm", Units.millimetres(above), 0.1);
    if (Math.abs(above) > Grid.SMALL_SIZE) {
      ledger.finding(
          Rule.IMPRINT_PLACE,
          last,
          new Expectation(
              LayoutWords.of("imprint.above-edge", LayoutWords.millimetres(above)),
              LayoutWords.of("imprint.on-edge")));
    }
  }

  private static boolean isReceiver(Element element) {
    return element.paragraph().text().matches("(主送|抄送|抄报)：.*");
  }

  private static Element last(List<Element> elements) {
    return elements.get(elements.size() - 1);
  }
}
