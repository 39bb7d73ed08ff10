package org.yinfa.preflight.check;

import java.util.List;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Characters;
import org.yinfa.preflight.page.Line;
import org.yinfa.problem.Message;

/** GB/T 15834-2011, 5.1, and CLREQ: what may not start or end a line, nor be broken by its end. */
public final class LineEndCheck implements LayoutCheck {

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (Element element : layout.elements()) {
      List<Line> lines = element.paragraph().lines();
      for (int i = 1; i < lines.size(); i++) {
        if (layout.isUpright(lines.get(i - 1))) {
          examine(lines.get(i - 1), lines.get(i), element.role(), ledger);
        }
      }
    }
  }

  private static void examine(Line above, Line below, Role role, Ledger ledger) {
    int before = above.last().codePoint();
    int after = below.first().codePoint();
    if (Characters.isNeverFirst(after)) {
      ledger.finding(
          Rule.LINE_START,
          below,
          new Expectation(
              LayoutWords.of("line.starts-with", Character.toString(after)),
              LayoutWords.of("line.never-starts-with")));
    }
    if (Characters.isNeverLast(before)) {
      ledger.finding(
          Rule.LINE_END,
          above,
          new Expectation(
              LayoutWords.of("line.ends-with", Character.toString(before)),
              LayoutWords.of("line.never-ends-with")));
    }
    if (Characters.areOneMark(before, after)) {
      ledger.finding(
          Rule.UNBROKEN_MARK,
          below,
          new Expectation(parted(before, after), LayoutWords.of("line.never-parts-mark")));
    }
    // a cell of a table may be narrower than the number in it
    if (role != Role.TABLE && Characters.isDigit(before) && Characters.isDigit(after)) {
      ledger.finding(
          Rule.UNBROKEN_NUMBER,
          below,
          new Expectation(parted(before, after), LayoutWords.of("line.never-parts-number")));
    }
  }

  private static Message parted(int before, int after) {
    return LayoutWords.of("line.parts", Character.toString(before), Character.toString(after));
  }
}
