package org.yinfa.preflight.check;

import java.util.List;
import java.util.Set;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Painted;
import org.yinfa.problem.Message;

/**
 * GB/T 15834-2011, 5.1, GB/T 15835-2011 and CLREQ: what may not start or end a line, nor be divided
 * by its end, and how little a line may hold.
 */
public final class LineEndCheck implements LayoutCheck {

  /** A line of so many characters that is not the last of its paragraph is almost empty. */
  private static final int ALMOST_NOTHING = 2;

  /** In a column of fewer characters than this a line is never almost empty. */
  private static final int COLUMN = 6;

  private static final Set<Role> TEXT =
      Set.of(
          Role.ADDRESSEE,
          Role.HEADING,
          Role.PARAGRAPH,
          Role.LIST_BODY,
          Role.TABLE,
          Role.CAPTION,
          Role.ATTENDANCE,
          Role.IMPRINT);

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (Element element : layout.elements()) {
      if (element.paragraph().lines().size() > 1) {
        new Paragraph(layout, element, ledger).examine();
      }
    }
  }

  /** One paragraph of several lines. */
  private static final class Paragraph {

    private final Layout layout;
    private final Role role;
    private final List<Line> lines;
    private final BreakPlaces places;
    private final Ledger ledger;

    Paragraph(Layout layout, Element element, Ledger ledger) {
      this.layout = layout;
      this.role = element.role();
      this.lines = element.paragraph().lines();
      this.places = new BreakPlaces(lines);
      this.ledger = ledger;
    }

    void examine() {
      int place = 0;
      for (int i = 1; i < lines.size(); i++) {
        Line above = lines.get(i - 1);
        Line below = lines.get(i);
        place += above.glyphs().size();
        if (layout.isUpright(above)) {
          examineMarks(above, below, place);
          examineDivision(above, below, place);
          examineFill(above, place);
        }
      }
    }

    private void examineMarks(Line above, Line below, int place) {
      if (places.isNeverFirst(place) && !places.partsMark(place)) {
        ledger.finding(
            Rule.LINE_START,
            below,
            new Expectation(
                LayoutWords.of("line.starts-with", shown(place)),
                LayoutWords.of("line.never-starts-with")));
      }
      if (places.isNeverLast(place)) {
        ledger.finding(
            Rule.LINE_END,
            above,
            new Expectation(
                LayoutWords.of("line.ends-with", shown(places.lastBefore(place))),
                LayoutWords.of("line.never-ends-with")));
      }
      if (places.partsMark(place)) {
        find(Rule.UNBROKEN_MARK, below, place, "line.never-parts-mark");
      }
    }

    private void examineDivision(Line above, Line below, int place) {
      if (places.partsNumber(place)) {
        // a number is worth a wider column
        double widest = role == Role.TABLE ? layout.grid(above).area().getWidth() : room(above);
        if (!isTooLong(above, place, widest)) {
          find(Rule.UNBROKEN_NUMBER, below, place, "line.never-parts-number");
        }
      } else if (places.leavesOneLetter(place)) {
        if (room(above) >= COLUMN * above.size() || !isTooLong(above, place, room(above))) {
          find(Rule.LETTER_ALONE, below, place, "line.never-leaves-letter");
        }
      } else if (places.partsWord(place) && !isTooLong(above, place, room(above))) {
        find(Rule.UNBROKEN_WORD, below, place, "line.never-parts-word");
      }
    }

    /**
     * Whether what a line's end divides could stay whole on no line, or only if the line before it
     * were left almost empty.
     */
    private boolean isTooLong(Line above, int place, double room) {
      BreakPlaces.Unit unit = places.unitAround(place);
      int before = above.glyphs().size() - (place - unit.start());
      boolean nothingBefore = before <= ALMOST_NOTHING;
      return nothingBefore || places.width(unit) > room - above.size();
    }

    private void examineFill(Line above, int place) {
      if (!TEXT.contains(role) || above.seen().size() > ALMOST_NOTHING || isStacked()) {
        return;
      }
      double width = above.right() - above.left();
      double next = places.width(places.unitFrom(place));
      double room = room(above);
      if (role != Role.TABLE
          || room >= COLUMN * above.size() && width + next <= room - above.size()) {
        ledger.finding(
            Rule.LINE_EMPTY,
            above,
            new Expectation(
                LayoutWords.of("line.of-few-characters", above.seen().size()),
                LayoutWords.of("line.of-more-characters")));
      }
    }

    /** Whether the characters of a cell stand one below the other, as a label of a group does. */
    private boolean isStacked() {
      return role == Role.TABLE && lines.stream().allMatch(line -> line.seen().size() == 1);
    }

    /** How wide a line may be: up to the edges of the type area, or of its column. */
    private double room(Line line) {
      Grid grid = layout.grid(line);
      if (role != Role.TABLE) {
        return grid.right() - lines.stream().mapToDouble(Line::left).min().orElseThrow();
      }
      double middle = Grid.middle(line);
      double left = Double.NEGATIVE_INFINITY;
      double right = Double.POSITIVE_INFINITY;
      for (Painted rule : layout.page(line.page()).painted()) {
        if (isBeside(rule, middle)) {
          if (rule.box().getMaxX() <= line.left()) {
            left = Math.max(left, rule.box().getMaxX());
          } else if (rule.box().getMinX() >= line.right()) {
            right = Math.min(right, rule.box().getMinX());
          }
        }
      }
      return right - left < grid.area().getWidth() ? right - left : widestLine();
    }

    /** Whether a line is painted down the page at some height. */
    private static boolean isBeside(Painted painted, double height) {
      return !painted.image()
          && painted.box().getWidth() < painted.box().getHeight()
          && painted.box().getMinY() <= height
          && painted.box().getMaxY() >= height;
    }

    private double widestLine() {
      return lines.stream().mapToDouble(line -> line.right() - line.left()).max().orElseThrow();
    }

    private void find(Rule rule, Line below, int place, String required) {
      ledger.finding(rule, below, new Expectation(parted(place), LayoutWords.of(required)));
    }

    private Message parted(int place) {
      return LayoutWords.of("line.parts", shown(places.lastBefore(place)), shown(place));
    }

    private String shown(int index) {
      return Character.toString(places.codePoint(index));
    }
  }
}
