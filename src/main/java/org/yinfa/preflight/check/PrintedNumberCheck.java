package org.yinfa.preflight.check;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Kind;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.page.Characters;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Page;
import org.yinfa.preflight.page.Units;
import org.yinfa.problem.Message;

/** 7.5: the page number, its dashes, its side and its distance from the type area. */
public final class PrintedNumberCheck implements LayoutCheck {

  private static final Pattern NUMBER = Pattern.compile("(.?)([0-9]{1,9})(.?)");
  private static final double EDGE_TOLERANCE = 0.5 * Units.MILLIMETRE;
  private static final double DISTANCE = 7 * Units.MILLIMETRE;
  private static final double SIZE_TOLERANCE = 0.25;

  private final Faces faces;

  public PrintedNumberCheck(Faces faces) {
    this.faces = faces;
  }

  @Override
  public void examine(Layout layout, Ledger ledger) {
    int previous = 0;
    for (Page page : layout.pages()) {
      examineTagging(page, ledger);
      Line number = footOf(page.artifacts());
      if (number == null) {
        if (!mayLackNumber(layout, page)) {
          ledger.finding(
              Rule.PAGE_NUMBER,
              Spot.of(page.number(), Grid.UPRIGHT.getMinX(), Grid.UPRIGHT.getMaxY() + DISTANCE),
              Expectation.of("page-number.none", "page-number.below-type-area"));
        }
        previous++;
      } else if (page.number() == 1 && layout.kind() == Kind.LETTER) {
        ledger.finding(
            Rule.LETTER_PAGE_NUMBER,
            number,
            new Expectation(
                LayoutWords.text(number.text()), LayoutWords.of("page-number.not-on-first")));
        previous++;
      } else if (page.isBlank() || followsBlank(layout, page)) {
        ledger.finding(
            Rule.UNNUMBERED_PAGE,
            number,
            new Expectation(
                LayoutWords.text(number.text()), LayoutWords.of("page-number.not-on-blank")));
        previous++;
      } else {
        previous = examine(number, previous + 1, ledger);
      }
    }
  }

  /** What stands below the type area, spaces left out, or null. */
  private static @Nullable Line footOf(List<Glyph> glyphs) {
    List<Glyph> foot =
        glyphs.stream()
            .filter(glyph -> glyph.baseline() > Grid.UPRIGHT.getMaxY() && !glyph.ink().isEmpty())
            .sorted(Comparator.comparingDouble(Glyph::x))
            .toList();
    return foot.isEmpty() ? null : new Line(foot);
  }

  private static void examineTagging(Page page, Ledger ledger) {
    Line foot = footOf(page.glyphs());
    if (page.isPortrait() && foot != null && NUMBER.matcher(foot.text()).matches()) {
      ledger.finding(
          Rule.PAGE_NUMBER_ARTIFACT,
          foot,
          Expectation.of("page-number.read-aloud", "page-number.artifact"));
    }
  }

  /** Blank pages, the imprint's page after one, and the first page of a letter have no number. */
  private static boolean mayLackNumber(Layout layout, Page page) {
    boolean letter = page.number() == 1 && layout.kind() == Kind.LETTER;
    return page.isBlank() || followsBlank(layout, page) || letter;
  }

  private static boolean followsBlank(Layout layout, Page page) {
    return page.number() > 1
        && layout.page(page.number() - 1).isBlank()
        && layout.all(Role.IMPRINT).stream()
            .anyMatch(element -> element.paragraph().page() == page.number());
  }

  private int examine(Line line, int expected, Ledger ledger) {
    Matcher matcher = NUMBER.matcher(line.text());
    if (!matcher.matches() || !isDash(matcher.group(1)) || !isDash(matcher.group(3))) {
      ledger.finding(
          Rule.PAGE_NUMBER,
          line,
          new Expectation(LayoutWords.text(line.text()), LayoutWords.text("— " + expected + " —")));
      return expected;
    }
    int number = Integer.parseInt(matcher.group(2));
    if (number != expected) {
      ledger.finding(Rule.PAGE_NUMBER, line, new Expectation(number(number), number(expected)));
    }
    examineFace(line, ledger);
    examineSide(line, number, ledger);
    examineDistance(line, ledger);
    return number;
  }

  private static Message number(int number) {
    return LayoutWords.text(Integer.toString(number));
  }

  private static boolean isDash(String text) {
    return !text.isEmpty() && Characters.isDash(text.codePointAt(0));
  }

  private void examineFace(Line line, Ledger ledger) {
    for (Glyph glyph : line.glyphs()) {
      if (Math.abs(glyph.size() - Grid.SMALL_SIZE) > SIZE_TOLERANCE) {
        ledger.finding(
            Rule.PAGE_NUMBER_SIZE,
            line,
            new Expectation(LayoutWords.size(glyph.size()), LayoutWords.size(Grid.SMALL_SIZE)));
        return;
      }
      if (Characters.isDigit(glyph.codePoint()) && !glyph.font().equals(faces.face("pageNumber"))) {
        ledger.finding(
            Rule.PAGE_NUMBER_SIZE,
            line,
            new Expectation(
                LayoutWords.text(glyph.font()), LayoutWords.text(faces.face("pageNumber"))));
        return;
      }
    }
  }

  private static void examineSide(Line line, int number, Ledger ledger) {
    boolean odd = number % 2 == 1;
    double in = odd ? Grid.UPRIGHT.getMaxX() - line.right() : line.left() - Grid.UPRIGHT.getMinX();
    ledger.measure(Rule.PAGE_NUMBER_SIDE, "mm", Units.millimetres(in), 0.01);
    if (Math.abs(in - Grid.CHARACTER) > EDGE_TOLERANCE) {
      ledger.finding(
          Rule.PAGE_NUMBER_SIDE,
          line,
          new Length(odd ? "distance.right" : "distance.left", in, Grid.CHARACTER, EDGE_TOLERANCE)
              .expectation());
    }
  }

  private static void examineDistance(Line line, Ledger ledger) {
    double distance = line.first().ink().getCenterY() - Grid.UPRIGHT.getMaxY();
    ledger.measure(Rule.PAGE_NUMBER_DISTANCE, "mm", Units.millimetres(distance), 0.01);
    if (Math.abs(distance - DISTANCE) > EDGE_TOLERANCE) {
      ledger.finding(
          Rule.PAGE_NUMBER_DISTANCE,
          line,
          new Length("distance.dash", distance, DISTANCE, EDGE_TOLERANCE).expectation());
    }
  }
}
