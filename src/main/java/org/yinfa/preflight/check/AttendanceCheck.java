package org.yinfa.preflight.check;

import java.util.List;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Paragraph;
import org.yinfa.preflight.page.Units;

/** 10.3: who attended, one blank line below the text, and wraps that align behind the colon. */
public final class AttendanceCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.3 * Units.MILLIMETRE;
  private static final double INDENT = 2 * Grid.CHARACTER;
  private static final int COLON = '：';

  private final Faces faces;

  public AttendanceCheck(Faces faces) {
    this.faces = faces;
  }

  @Override
  public void examine(Layout layout, Ledger ledger) {
    List<Element> elements = layout.elements();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).role() == Role.ATTENDANCE) {
        examine(layout, elements.get(i).paragraph(), ledger);
        if (i > 0 && !elements.get(i - 1).role().isPicture()) {
          examineDistance(layout, elements.get(i - 1), elements.get(i), ledger);
        }
      }
    }
  }

  private void examine(Layout layout, Paragraph paragraph, Ledger ledger) {
    Line first = paragraph.first();
    double indent = layout.grid(first).left() + INDENT;
    ledger.compare(
        Rule.ATTENDANCE, Spot.of(first), new Length("at.start", first.left(), indent, TOLERANCE));
    Faces.examineSize(Rule.ATTENDANCE, paragraph, Grid.SIZE, ledger);
    int names = first.glyphs().stream().map(Glyph::codePoint).toList().indexOf(COLON);
    if (names < 0) {
      ledger.finding(
          Rule.ATTENDANCE,
          first,
          new Expectation(LayoutWords.text(first.text()), LayoutWords.of("attendance.label")));
      return;
    }
    List<Glyph> label = first.glyphs().subList(0, names);
    faces.examineFace(Rule.ATTENDANCE_FACE, "heading1", label, first.text(), ledger);
    List<Glyph> rest = first.glyphs().subList(names + 1, first.glyphs().size());
    faces.examineFace(Rule.ATTENDANCE_FACE, "body", rest, first.text(), ledger);
    double start = first.glyphs().get(names).end();
    for (Line line : paragraph.lines().subList(1, paragraph.lines().size())) {
      ledger.compare(
          Rule.ATTENDANCE, Spot.of(line), new Length("at.start", line.left(), start, TOLERANCE));
      faces.examineFace(Rule.ATTENDANCE_FACE, "body", line.glyphs(), line.text(), ledger);
    }
  }

  private static void examineDistance(Layout layout, Element above, Element below, Ledger ledger) {
    Line last = above.paragraph().last();
    Line first = below.paragraph().first();
    if (last.page() == first.page()) {
      double lines = (Grid.middle(first) - Grid.middle(last)) / layout.grid(first).pitch();
      int required = above.role() == Role.ATTENDANCE ? 0 : 1;
      ledger.compareBlankLines(Rule.ATTENDANCE, Spot.of(first), lines - 1, required);
    }
  }
}
