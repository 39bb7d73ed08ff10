package org.yinfa.preflight.check;

import java.util.List;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.IssuerMark;
import org.yinfa.preflight.element.Kind;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Units;

/** 7.2.5, 10.1 and 10.2: the place of the document's number. */
public final class DocumentNumberCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.5 * Units.MILLIMETRE;
  private static final int BLANK_LINES = 2;

  private final Faces faces;

  public DocumentNumberCheck(Faces faces) {
    this.faces = faces;
  }

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (Element element : layout.all(Role.DOCUMENT_NUMBER)) {
      Line line = element.paragraph().first();
      Rule rule = rule(layout.kind());
      Faces.examineSize(rule, element.paragraph(), Grid.SIZE, ledger);
      faces.examineFace(rule, "body", line.glyphs(), line.text(), ledger);
      switch (layout.kind()) {
        case LETTER -> examineInLetter(layout, line, ledger);
        case ORDER -> examineInOrder(layout, line, ledger);
        default -> examine(layout, line, ledger);
      }
    }
  }

  private static Rule rule(Kind kind) {
    return switch (kind) {
      case LETTER -> Rule.LETTER_NUMBER;
      case ORDER -> Rule.ORDER_NUMBER;
      default -> Rule.DOCUMENT_NUMBER;
    };
  }

  /** Centred two lines below the mark; or at the left, level with the last of the approvers. */
  private static void examine(Layout layout, Line line, Ledger ledger) {
    List<Element> approvers = layout.all(Role.APPROVERS);
    Grid grid = layout.grid(line);
    Spot spot = Spot.of(line);
    if (approvers.isEmpty()) {
      examineCentre(Rule.DOCUMENT_NUMBER, layout, line, ledger);
      examineDistance(Rule.DOCUMENT_NUMBER_DISTANCE, layout, line, ledger);
      return;
    }
    Line last = approvers.get(approvers.size() - 1).paragraph().last();
    double start = grid.left() + Grid.CHARACTER;
    ledger.compare(
        Rule.DOCUMENT_NUMBER, spot, new Length("at.start", line.left(), start, TOLERANCE));
    ledger.compare(
        Rule.DOCUMENT_NUMBER_DISTANCE,
        spot,
        new Length("at.baseline", line.baseline(), last.baseline(), TOLERANCE));
    examineDistance(
        Rule.DOCUMENT_NUMBER_DISTANCE, layout, approvers.get(0).paragraph().first(), ledger);
  }

  /** At the right edge, as far below the upper lines as the elements at the left. */
  private static void examineInLetter(Layout layout, Line line, Ledger ledger) {
    Grid grid = layout.grid(line);
    Spot spot = Spot.of(line);
    ledger.compare(
        Rule.LETTER_NUMBER, spot, new Length("at.end", line.right(), grid.right(), TOLERANCE));
    ledger.compare(
        Rule.LETTER_NUMBER,
        spot,
        new Length("at.upper-edge", line.first().top(), grid.firstTop(), TOLERANCE));
  }

  /** Two blank lines above it, and two between it and the text. */
  private static void examineInOrder(Layout layout, Line line, Ledger ledger) {
    examineCentre(Rule.ORDER_NUMBER, layout, line, ledger);
    examineDistance(Rule.ORDER_NUMBER, layout, line, ledger);
    layout
        .line(Role.PARAGRAPH)
        .ifPresent(
            text ->
                ledger.compareBlankLines(
                    Rule.ORDER_TEXT,
                    Spot.of(text),
                    (Grid.middle(text) - Grid.middle(line)) / layout.grid(text).pitch() - 1,
                    BLANK_LINES));
  }

  private static void examineCentre(Rule rule, Layout layout, Line line, Ledger ledger) {
    double middle = (line.left() + line.right()) / 2;
    double centre = layout.grid(line).centre();
    ledger.compare(rule, Spot.of(line), new Length("at.middle", middle, centre, TOLERANCE));
  }

  private static void examineDistance(Rule rule, Layout layout, Line line, Ledger ledger) {
    IssuerMark.of(layout)
        .ifPresent(
            mark ->
                ledger.compareBlankLines(
                    rule,
                    Spot.of(line),
                    layout.grid(line).blankLinesAbove(mark.ink().getMaxY(), line),
                    BLANK_LINES));
  }
}
