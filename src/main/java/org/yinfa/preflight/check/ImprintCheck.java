package org.yinfa.preflight.check;

import java.util.List;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Kind;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Paragraph;
import org.yinfa.preflight.page.Units;

/** 7.4.2 and 7.4.3: the elements of the imprint, and the page that bears them. */
public final class ImprintCheck implements LayoutCheck {

  private static final double WRAP_TOLERANCE = 0.3 * Units.MILLIMETRE;

  /** One character is one of size 4, or of size 3 as everywhere else. */
  private static final double IN = (Grid.SMALL_SIZE + Grid.CHARACTER) / 2;

  private static final double IN_TOLERANCE = (Grid.CHARACTER - Grid.SMALL_SIZE) / 2 + 1;

  private static final String PRINTED = "印发";
  private static final int COLON = '：';

  private final Faces faces;

  public ImprintCheck(Faces faces) {
    this.faces = faces;
  }

  @Override
  public void examine(Layout layout, Ledger ledger) {
    List<Element> elements = layout.all(Role.IMPRINT);
    if (elements.isEmpty()) {
      return;
    }
    examinePage(layout, elements.get(0).paragraph().first(), ledger);
    for (Element element : elements) {
      Paragraph paragraph = element.paragraph();
      Faces.examineSize(Rule.IMPRINT_SIZE, paragraph, Grid.SMALL_SIZE, ledger);
      for (Line line : paragraph.lines()) {
        faces.examineFace(Rule.IMPRINT_SIZE, "body", line.glyphs(), line.text(), ledger);
      }
      if (isPrinted(paragraph)) {
        examinePrinted(layout, paragraph, ledger);
      } else {
        examineBodies(layout, paragraph, ledger);
      }
    }
  }

  static boolean isPrinted(Paragraph paragraph) {
    return paragraph.text().endsWith(PRINTED);
  }

  /** The last page of all, an even one but of a letter, which needs no back. */
  private static void examinePage(Layout layout, Line line, Ledger ledger) {
    int last = layout.pages().size();
    boolean even = line.page() % 2 == 0 || layout.kind() == Kind.LETTER;
    if (line.page() != last || !even) {
      ledger.finding(
          Rule.IMPRINT_PAGE,
          line,
          new Expectation(
              LayoutWords.of("imprint.on-page", line.page(), last),
              LayoutWords.of("imprint.on-last-page")));
    }
  }

  /** One character in from either side, and wraps that align behind the colon. */
  private static void examineBodies(Layout layout, Paragraph paragraph, Ledger ledger) {
    Grid grid = layout.grid(paragraph.page());
    Line first = paragraph.first();
    examineLeft(Rule.COPY_TO, first, grid, ledger);
    double start =
        first.glyphs().stream()
            .filter(glyph -> glyph.codePoint() == COLON)
            .mapToDouble(Glyph::end)
            .findFirst()
            .orElse(first.left());
    for (int i = 0; i < paragraph.lines().size(); i++) {
      Line line = paragraph.lines().get(i);
      if (i > 0) {
        ledger.compare(
            Rule.COPY_TO,
            Spot.of(line),
            new Length("at.start", line.left(), start, WRAP_TOLERANCE));
      }
      double in = grid.right() - line.right();
      if (in < IN - IN_TOLERANCE) {
        ledger.finding(
            Rule.COPY_TO,
            line,
            new Expectation(
                LayoutWords.of("distance.right", LayoutWords.millimetres(in)),
                LayoutWords.of("imprint.one-character-in")));
      }
    }
  }

  private static void examinePrinted(Layout layout, Paragraph paragraph, Ledger ledger) {
    Line line = paragraph.first();
    Grid grid = layout.grid(line);
    boolean withBody = !Character.isDigit(line.first().codePoint());
    if (withBody) {
      examineLeft(Rule.PRINTED_BY, line, grid, ledger);
    }
    double right = grid.right() - IN;
    ledger.compare(
        Rule.PRINTED_BY, Spot.of(line), new Length("at.end", line.right(), right, IN_TOLERANCE));
    if (paragraph.lines().size() > 1) {
      ledger.finding(
          Rule.PRINTED_BY,
          line,
          new Expectation(
              LayoutWords.of("imprint.lines", paragraph.lines().size()),
              LayoutWords.of("imprint.lines", 1)));
    }
    if (line.text().matches(".*(年0|月0).*")) {
      ledger.note(
          Rule.DATE_FORM,
          line,
          new Expectation(LayoutWords.text(line.text()), LayoutWords.of("date.form")));
    }
  }

  private static void examineLeft(Rule rule, Line line, Grid grid, Ledger ledger) {
    ledger.compare(
        rule, Spot.of(line), new Length("at.start", line.left(), grid.left() + IN, IN_TOLERANCE));
  }
}
