package org.yinfa.preflight.check;

import java.util.List;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Paragraph;
import org.yinfa.preflight.page.Units;

/** 7.3.1 to 7.3.4 and 7.3.7: where titles, paragraphs and attachments start. */
public final class PlaceCheck implements LayoutCheck {

  private static final double START_TOLERANCE = 0.3 * Units.MILLIMETRE;
  private static final double CENTRE_TOLERANCE = 0.5 * Units.MILLIMETRE;
  private static final double INDENT = 2 * Grid.CHARACTER;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    List<Element> elements = layout.elements();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.role().isPicture() || !layout.isUpright(element.paragraph().first())) {
        continue;
      }
      Element next = i + 1 < elements.size() ? elements.get(i + 1) : null;
      examineStart(element, layout.grid(element.paragraph().first()), ledger);
      if (next != null && !next.role().isPicture()) {
        examineDistance(layout, element, next, ledger);
      }
    }
  }

  private static void examineStart(Element element, Grid grid, Ledger ledger) {
    Paragraph paragraph = element.paragraph();
    switch (element.role()) {
      case TITLE, ATTACHMENT_TITLE -> examineTitle(paragraph, grid, ledger);
      case DATE_LINE -> examineCentre(paragraph, grid, ledger);
      case ADDRESSEE -> examineStart(Rule.INDENT, paragraph.first(), grid, 0, ledger);
      case PARAGRAPH, HEADING -> examineStart(Rule.INDENT, paragraph.first(), grid, INDENT, ledger);
      case LIST_LABEL -> {
        if (paragraph.text().startsWith("附件")) {
          examineStart(Rule.ATTACHMENT_LIST, paragraph.first(), grid, INDENT, ledger);
        }
      }
      case LIST_BODY -> examineWraps(paragraph, ledger);
      case ATTACHMENT_LABEL -> examineLabel(paragraph.first(), grid, ledger);
      default -> {
        // the place of the others is free, or another check's
      }
    }
  }

  private static void examineTitle(Paragraph title, Grid grid, Ledger ledger) {
    examineCentre(title, grid, ledger);
    for (Line line : title.lines()) {
      if (title.lines().size() > 1 && line.glyphs().size() == 1) {
        ledger.finding(
            Rule.TITLE_LINE, line, Expectation.of("title.one-character", "title.whole-words"));
      }
    }
  }

  private static void examineCentre(Paragraph paragraph, Grid grid, Ledger ledger) {
    for (Line line : paragraph.lines()) {
      double off = (line.left() + line.right()) / 2 - grid.centre();
      ledger.measure(Rule.TITLE_CENTRED, "mm", Units.millimetres(off), 0.1);
      if (Math.abs(off) > CENTRE_TOLERANCE) {
        ledger.finding(
            Rule.TITLE_CENTRED,
            line,
            new Expectation(
                LayoutWords.of("centre.off", LayoutWords.millimetres(off)),
                LayoutWords.of("centre.within", LayoutWords.millimetres(CENTRE_TOLERANCE))));
      }
    }
  }

  private static void examineStart(
      Rule rule, Line line, Grid grid, double required, Ledger ledger) {
    double start = line.left() - grid.left();
    ledger.measure(rule, "mm", Units.millimetres(start), 0.01);
    if (Math.abs(start - required) > START_TOLERANCE) {
      ledger.finding(
          rule, line, new Length("distance.left", start, required, START_TOLERANCE).expectation());
    }
  }

  private static void examineWraps(Paragraph name, Ledger ledger) {
    for (Line line : name.lines()) {
      if (Math.abs(line.left() - name.first().left()) > START_TOLERANCE) {
        ledger.finding(
            Rule.ATTACHMENT_LIST,
            line,
            new Length("at.start", line.left(), name.first().left(), START_TOLERANCE)
                .expectation());
      }
    }
  }

  /** 7.3.7: at the edge, on the first line of a page. */
  private static void examineLabel(Line line, Grid grid, Ledger ledger) {
    examineStart(Rule.ATTACHMENT_PLACE, line, grid, 0, ledger);
    double number = grid.lineNumber(Grid.middle(line));
    if (Math.abs(number - 1) > 0.05) {
      ledger.finding(
          Rule.ATTACHMENT_PLACE,
          line,
          new Expectation(
              LayoutWords.of("attachment.on-line", LayoutWords.decimal(number, 1)),
              LayoutWords.of("attachment.on-first-line")));
    }
  }

  private static void examineDistance(Layout layout, Element above, Element below, Ledger ledger) {
    Line last = above.paragraph().last();
    Line first = below.paragraph().first();
    if (last.page() != first.page()) {
      return;
    }
    double lines = (Grid.middle(first) - Grid.middle(last)) / layout.grid(first).pitch();
    if (isOpening(above.role()) && !isOpening(below.role())) {
      // the words of a high row stand in its middle, below the upper edge of their table
      double blank = below.role() == Role.TABLE ? Math.min(lines - 1, 1) : lines - 1;
      require(Rule.BLANK_LINE_BELOW_TITLE, blank, 1, first, ledger);
    } else if (isText(above.role()) && isText(below.role())) {
      require(Rule.BLANK_LINE_IN_TEXT, lines - 1, 0, first, ledger);
    } else if (isText(above.role()) && below.role() == Role.LIST_LABEL) {
      require(Rule.ATTACHMENT_LIST, lines - 1, 1, first, ledger);
    } else if (above.role() == Role.ATTACHMENT_LABEL) {
      require(Rule.ATTACHMENT_PLACE, lines - 1, 1, first, ledger);
    }
  }

  private static boolean isOpening(Role role) {
    return role == Role.TITLE || role == Role.DATE_LINE || role == Role.ATTACHMENT_TITLE;
  }

  private static boolean isText(Role role) {
    return role == Role.PARAGRAPH || role == Role.HEADING || role == Role.ADDRESSEE;
  }

  private static void require(
      Rule rule, double blankLines, int required, Line line, Ledger ledger) {
    // a title's own lines are higher than the grid's
    if (Math.abs(blankLines - required) > 0.5) {
      ledger.finding(rule, line, Expectation.ofBlankLines(blankLines, required));
    }
  }
}
