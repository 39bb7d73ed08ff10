package org.yinfa.preflight.check;

import java.util.List;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Kind;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Paragraph;
import org.yinfa.preflight.page.Units;

/** 7.2.1 to 7.2.3: copy number, classification and urgency, each on its line at the left edge. */
public final class HeadCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.5 * Units.MILLIMETRE;
  private static final int DIGITS = 6;

  private static final List<Role> ROLES =
      List.of(Role.COPY_NUMBER, Role.CLASSIFICATION, Role.URGENCY);
  private final Faces faces;

  public HeadCheck(Faces faces) {
    this.faces = faces;
  }

  @Override
  public void examine(Layout layout, Ledger ledger) {
    int lineAbove = 0;
    for (Role role : ROLES) {
      for (Element element : layout.all(role)) {
        int line = lineAbove + 1;
        if (role == Role.CLASSIFICATION && layout.kind() != Kind.LETTER) {
          line = 2;
        }
        examine(layout, element, line, ledger);
        lineAbove = line;
      }
    }
  }

  private void examine(Layout layout, Element element, int number, Ledger ledger) {
    Rule rule = rule(element.role());
    Paragraph paragraph = element.paragraph();
    Line line = paragraph.first();
    Grid grid = layout.grid(line);
    Spot spot = Spot.of(line);
    double top = grid.firstTop() + (number - 1) * grid.pitch();
    ledger.compare(rule, spot, new Length("at.upper-edge", line.first().top(), top, TOLERANCE));
    ledger.compare(rule, spot, new Length("at.start", line.left(), grid.left(), TOLERANCE));
    Faces.examineSize(rule, paragraph, Grid.SIZE, ledger);
    boolean copyNumber = element.role() == Role.COPY_NUMBER;
    faces.examineFace(rule, copyNumber ? "body" : "heading1", line.glyphs(), line.text(), ledger);
    if (copyNumber && line.glyphs().size() != DIGITS) {
      ledger.finding(
          rule,
          line,
          new Expectation(
              LayoutWords.of("copy-number.digits", line.glyphs().size()),
              LayoutWords.of("copy-number.digits", DIGITS)));
    }
  }

  private static Rule rule(Role role) {
    return switch (role) {
      case COPY_NUMBER -> Rule.COPY_NUMBER;
      case CLASSIFICATION -> Rule.CLASSIFICATION;
      case URGENCY -> Rule.URGENCY;
      default -> throw new IllegalArgumentException(role + " does not stand at the head");
    };
  }
}
