package org.yinfa.preflight.check;

import java.util.List;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Characters;
import org.yinfa.preflight.page.Line;

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
          "a line starts with " + Character.toString(after),
          "closing and dividing marks stay with what they follow");
    }
    if (Characters.isNeverLast(before)) {
      ledger.finding(
          Rule.LINE_END,
          above,
          "a line ends with " + Character.toString(before),
          "opening marks stay with what they open");
    }
    if (Characters.areOneMark(before, after)) {
      ledger.finding(
          Rule.UNBROKEN_MARK,
          below,
          Character.toString(before) + " | " + Character.toString(after),
          "—— and …… are one mark of two characters");
    }
    // a cell of a table may be narrower than the number in it
    if (role != Role.TABLE && Characters.isDigit(before) && Characters.isDigit(after)) {
      ledger.finding(
          Rule.UNBROKEN_NUMBER,
          below,
          Character.toString(before) + " | " + Character.toString(after),
          "a number is not broken by the end of a line");
    }
  }
}
