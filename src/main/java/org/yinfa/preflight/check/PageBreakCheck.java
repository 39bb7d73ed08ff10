package org.yinfa.preflight.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Characters;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Page;
import org.yinfa.preflight.page.Paragraph;
import org.yinfa.preflight.page.Units;

/** 5.2.3 and CLREQ: pages are filled, and no page break leaves a line or a heading alone. */
public final class PageBreakCheck implements LayoutCheck {

  /** Two lines of the next paragraph move together, and so does a heading with them. */
  private static final int LINES_KEPT_TOGETHER = 2;

  @Override
  public void examine(Layout layout, Ledger ledger) {
    List<Element> elements = layout.elements();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.paragraph().isFigure() || !layout.isUpright(element.paragraph().first())) {
        continue;
      }
      Element next = i + 1 < elements.size() ? elements.get(i + 1) : null;
      if (element.role() == Role.HEADING || element.role() == Role.PARAGRAPH) {
        examineBreaks(element.paragraph(), ledger);
        examineLastLine(element.paragraph().lines(), ledger);
      }
      boolean runIn = element.paragraph().runs().size() > 1;
      if (element.role() == Role.HEADING
          && !runIn
          && !isItemBefore(element, next)
          && next != null
          && isSection(next.role())
          && next.paragraph().page() != element.paragraph().last().page()) {
        ledger.finding(
            Rule.HEADING_ALONE,
            element.paragraph().last(),
            Expectation.of("heading.alone", "heading.with-text"));
      }
    }
    for (Page page : layout.pages()) {
      examineFilled(layout, page, ledger);
    }
  }

  /** Whether something belongs to the section of a heading above it: a last one may have none. */
  private static boolean isSection(Role role) {
    return role.isJustified()
        || role == Role.TABLE
        || role == Role.CAPTION
        || role == Role.FIGURE
        || role == Role.LIST_LABEL;
  }

  /** Whether a heading without text is an item of a list, which another or a higher one follows. */
  private static boolean isItemBefore(Element heading, @Nullable Element next) {
    // H1 to H6: the depth of one that heads the next has a higher number
    return next != null
        && next.role() == Role.HEADING
        && next.paragraph().tag().compareTo(heading.paragraph().tag()) <= 0;
  }

  private static void examineBreaks(Paragraph paragraph, Ledger ledger) {
    List<Line> lines = paragraph.lines();
    int first = onPageOf(lines, lines.get(0));
    Line last = paragraph.last();
    if (first == lines.size()) {
      return;
    }
    if (onPageOf(lines, last) == 1) {
      ledger.finding(
          Rule.LINE_ALONE, last, Expectation.of("page.last-line-alone", "page.two-lines"));
    }
    if (first == 1) {
      ledger.finding(
          Rule.LINE_ALONE, lines.get(0), Expectation.of("page.first-line-alone", "page.two-lines"));
    }
  }

  private static int onPageOf(List<Line> lines, Line line) {
    return (int) lines.stream().filter(each -> each.page() == line.page()).count();
  }

  private static void examineLastLine(List<Line> lines, Ledger ledger) {
    Line last = lines.get(lines.size() - 1);
    if (lines.size() > 1) {
      long characters =
          last.glyphs().stream().filter(glyph -> !Characters.isMark(glyph.codePoint())).count();
      if (characters <= 1) {
        ledger.note(
            Rule.CHARACTER_ALONE,
            last,
            Expectation.of("line.of-one-character", "line.of-two-characters"));
      }
    }
  }

  private static void examineFilled(Layout layout, Page page, Ledger ledger) {
    Element next = firstOn(layout, page.number() + 1);
    if (next == null
        || page.isPortrait() != layout.page(page.number() + 1).isPortrait()
        || next.role() == Role.ATTACHMENT_LABEL
        || next.role() == Role.IMPRINT
        || next.role().isPicture()
        || next.role() == Role.TABLE
        || next.role() == Role.CAPTION) {
      return;
    }
    Grid grid = layout.grid(page.number());
    double end =
        Math.max(
            page.glyphs().stream().mapToDouble(Glyph::bottom).max().orElse(grid.top()),
            page.painted().stream()
                .filter(painted -> painted.box().getMaxY() <= grid.bottom() + Units.MILLIMETRE)
                .mapToDouble(painted -> painted.box().getMaxY())
                .max()
                .orElse(grid.top()));
    int missing = (int) Math.floor((grid.bottom() - end) / grid.pitch() + 0.05);
    ledger.measure(Rule.PAGE_FILLED, "lines", missing, 1);
    int allowed = keptTogether(layout, page.number() + 1);
    if (missing > allowed) {
      ledger.finding(
          Rule.PAGE_FILLED,
          Spot.at(page.number(), grid.left(), end, next.paragraph().text()),
          new Expectation(
              LayoutWords.of("page.empty-lines", missing),
              LayoutWords.of("page.empty-lines-at-most", allowed)));
    }
  }

  private static @Nullable Element firstOn(Layout layout, int page) {
    return layout.elements().stream()
        .filter(
            element ->
                element.paragraph().isFigure()
                    ? element.paragraph().page() == page
                    : element.paragraph().lines().stream().anyMatch(line -> line.page() == page))
        .findFirst()
        .orElse(null);
  }

  /**
   * How many lines at the head of a page could not be parted: headings and the first two lines of
   * their text; all of a text of three lines; and an end of the text that takes the whole of a
   * short text with it, because no page may hold a signature alone (7.3.5.5).
   */
  private static int keptTogether(Layout layout, int page) {
    int lines = 0;
    boolean text = false;
    for (Element element : layout.elements()) {
      if (element.paragraph().isFigure() || element.paragraph().page() != page) {
        continue;
      }
      if (text && element.role() == Role.DATE) {
        Line date = element.paragraph().first();
        return (int) Math.round(layout.grid(page).lineNumber(Grid.middle(date))) - 1;
      }
      int own = element.paragraph().lines().size();
      boolean end = isEnd(element.role());
      if (text && !end) {
        return lines;
      }
      if (element.role() != Role.HEADING && !end) {
        if (own > LINES_KEPT_TOGETHER + 1) {
          return lines + LINES_KEPT_TOGETHER;
        }
        // and the blank line below it
        lines++;
        text = true;
      }
      lines += own;
    }
    return Math.max(lines, LINES_KEPT_TOGETHER);
  }

  private static boolean isEnd(Role role) {
    return role.isSignature() || role == Role.LIST_LABEL || role == Role.LIST_BODY;
  }
}
