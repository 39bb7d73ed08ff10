package org.yinfa.preflight.check;

import java.util.ArrayList;
import java.util.List;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Units;

/** 7.2.6: 签发人 and names in 楷体, two to a row, one character in from the right edge. */
public final class ApproverCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.5 * Units.MILLIMETRE;
  private static final int NAMES_IN_ROW = 2;
  private static final int COLON = '：';

  private final Faces faces;

  public ApproverCheck(Faces faces) {
    this.faces = faces;
  }

  @Override
  public void examine(Layout layout, Ledger ledger) {
    List<List<Glyph>> rows = new ArrayList<>();
    for (Element element : layout.all(Role.APPROVERS)) {
      Faces.examineSize(Rule.APPROVERS, element.paragraph(), Grid.SIZE, ledger);
      element.paragraph().lines().forEach(line -> rows.add(names(line, ledger)));
    }
    if (rows.isEmpty()) {
      return;
    }
    rows.forEach(row -> examineRow(row, rows.get(0), ledger));
    Line widest =
        rows.stream()
            .map(Line::new)
            .max((a, b) -> Double.compare(a.right(), b.right()))
            .orElseThrow();
    double end = layout.grid(widest).right() - Grid.CHARACTER;
    ledger.compare(
        Rule.APPROVERS, Spot.of(widest), new Length("at.end", widest.right(), end, TOLERANCE));
  }

  /** What follows the colon; of a row without one, all of it. */
  private List<Glyph> names(Line line, Ledger ledger) {
    List<Glyph> glyphs = line.glyphs();
    for (int i = 0; i < glyphs.size() - 1; i++) {
      if (glyphs.get(i).codePoint() == COLON) {
        faces.examineFace(
            Rule.APPROVER_FACE, "body", glyphs.subList(0, i + 1), line.text(), ledger);
        return glyphs.subList(i + 1, glyphs.size());
      }
    }
    return glyphs;
  }

  private void examineRow(List<Glyph> row, List<Glyph> first, Ledger ledger) {
    var line = new Line(row);
    faces.examineFace(Rule.APPROVER_FACE, "heading2", row, line.text(), ledger);
    ledger.compare(
        Rule.APPROVERS,
        Spot.of(line),
        new Length("at.start", line.left(), first.get(0).x(), TOLERANCE));
    int names = 1;
    for (int i = 1; i < row.size(); i++) {
      if (row.get(i).x() - row.get(i - 1).end() > Grid.CHARACTER / 2) {
        names++;
      }
    }
    if (names > NAMES_IN_ROW) {
      ledger.finding(
          Rule.APPROVERS,
          line,
          new Expectation(
              LayoutWords.of("approvers.in-row", names),
              LayoutWords.of("approvers.in-row", NAMES_IN_ROW)));
    }
  }
}
