package org.yinfa.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.yinfa.layout.line.ComposedText.Squeeze;

/**
 * Divides a paragraph into lines. Of all divisions it takes the one whose lines together deviate
 * least from the untouched spacing (the total-fit method of Knuth and Plass, Breaking Paragraphs
 * into Lines, 1981, with the space between Chinese characters in the place of glue). Two full-width
 * marks side by side take one and a half ems (CLREQ, 3.1.6.1), an opening mark gives up its empty
 * half at the start of a line, and a closing mark at the end of one may do so where that makes the
 * line better. Where a line must be drawn apart, more of the space goes to places where it is not
 * noticed: beside letters and digits, and where a mark is half empty. For one paragraph and one
 * thread.
 */
public final class LineComposer {

  /**
   * A deviation of this much, in thousandths of a point, costs {@link #UNIT}; a narrower line is
   * felt sooner.
   */
  private static final double STRETCH = 400;

  private static final double SHRINK = 250;

  /** No line is made tighter than this much below the untouched spacing. */
  private static final int MOST_SHRINK = 500;

  private static final double UNIT = 100;

  /**
   * What a line costs that is left short instead of drawn apart: about as much as one that is drawn
   * apart by a sixth of an em, and up to ten times that the emptier it is.
   */
  private static final double SHORT = 200_000;

  private static final double SHORT_BY_ALL = 9;

  /** A line that fills less than this part of the measure is almost empty: two characters of 28. */
  private static final int ALMOST_EMPTY_PART = 13;

  /** So is one of so few characters, in a narrower measure. */
  private static final int ALMOST_NOTHING = 2;

  /** How much more than two Chinese characters these neighbours are drawn apart. */
  private static final int BESIDE_LETTERS = 3;

  private static final int BESIDE_EMPTY_HALF = 2;

  /** What a last line of a single character costs: a wider line elsewhere is preferred. */
  private static final double LONELY = 3_000;

  private final LineText text;
  private final Measure measure;
  private final CharacterClass[] classes;
  private final long[] penalties;

  /** For each end of a line how wide what follows it is, up to the next place that may be one. */
  private final int[] following;

  public LineComposer(LineText text, Measure measure) {
    this.text = text;
    this.measure = measure;
    this.classes = CharacterClass.of(text.codePoints());
    var rules = new BreakRules(text.codePoints(), classes);
    this.penalties = new long[text.length() + 1];
    for (int end = 1; end < text.length(); end++) {
      penalties[end] = rules.penalty(end);
    }
    this.following = following();
  }

  private int[] following() {
    int[] widths = new int[text.length() + 1];
    int width = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      if (penalties[i + 1] < Runs.WORD_SIGN) {
        width = 0;
      }
      // spaces at its end take no room
      width += width > 0 || classes[i] != CharacterClass.SPACE ? text.widths()[i] : 0;
      widths[i] = width;
    }
    return widths;
  }

  public ComposedText compose() {
    List<Integer> ends = bestEnds();
    int[] gaps = new int[text.length()];
    Squeeze[] squeezed = new Squeeze[text.length()];
    Arrays.fill(squeezed, Squeeze.NONE);
    int start = 0;
    for (int end : ends) {
      Line line = new Line(start);
      for (int i = start; i < end; i++) {
        line.append(i);
      }
      line.set(end, gaps, squeezed);
      start = end;
    }
    return new ComposedText(ends.stream().mapToInt(Integer::intValue).toArray(), gaps, squeezed);
  }

  private List<Integer> bestEnds() {
    int length = text.length();
    double[] cost = new double[length + 1];
    int[] previous = new int[length + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    for (int start = 0; start < length; start++) {
      if (cost[start] == Double.POSITIVE_INFINITY) {
        continue;
      }
      Line line = new Line(start);
      boolean hasEnd = false;
      for (int end = start + 1; end <= length; end++) {
        line.append(end - 1);
        // the first end is taken however long the line is, or there would be no division at all
        if (line.isTooLong() && hasEnd) {
          break;
        }
        if (penalties[end] == BreakRules.IMPOSSIBLE) {
          continue;
        }
        hasEnd = true;
        double total = cost[start] + line.cost(end) + penalties[end];
        if (total < cost[end]) {
          cost[end] = total;
          previous[end] = start;
        }
      }
    }
    List<Integer> ends = new ArrayList<>();
    for (int end = length; end > 0; end = previous[end]) {
      ends.add(end);
    }
    Collections.reverse(ends);
    return ends;
  }

  /** Whether the space after a character may change: never inside a word or a number. */
  private boolean isElastic(int index) {
    return isElastic(classes[index], text.codePoints()[index])
        || isElastic(classes[index + 1], text.codePoints()[index + 1]);
  }

  private static boolean isElastic(CharacterClass characterClass, int codePoint) {
    return characterClass == CharacterClass.SPACE || CharacterClass.isWide(codePoint);
  }

  /** The share of what a line is drawn apart that goes behind an elastic character. */
  private int share(int index) {
    if (isWestern(index) != isWestern(index + 1)) {
      return BESIDE_LETTERS;
    }
    boolean emptyHalf =
        text.blankEnd()[index] && firstOfPair(index) == Squeeze.NONE
            || text.blankStart()[index + 1] && secondOfPair(index + 1) == Squeeze.NONE;
    return emptyHalf ? BESIDE_EMPTY_HALF : 1;
  }

  private boolean isWestern(int index) {
    return classes[index] != CharacterClass.SPACE
        && !CharacterClass.isWide(text.codePoints()[index]);
  }

  /** What the first of two neighbours on a line gives up for the second. */
  private Squeeze firstOfPair(int index) {
    boolean nextIsMark = text.blankEnd()[index + 1] || text.blankStart()[index + 1];
    return text.blankEnd()[index] && nextIsMark ? Squeeze.END : Squeeze.NONE;
  }

  /** What the second of two neighbours on a line gives up for the first. */
  private Squeeze secondOfPair(int index) {
    return text.blankStart()[index - 1] && text.blankStart()[index] ? Squeeze.START : Squeeze.NONE;
  }

  /** A line that grows character by character. */
  private final class Line {

    private final int start;
    private final int room;
    private int width;
    private int elastic;
    private int shares;
    private int visibleEnd;
    private int visibleWidth;
    private int visibleElastic;
    private int visibleShares;

    Line(int start) {
      this.start = start;
      this.room = start == 0 ? measure.width() - measure.indent() : measure.width();
      this.visibleEnd = start;
    }

    void append(int index) {
      width += text.widths()[index];
      if (index > start) {
        if (isElastic(index - 1)) {
          elastic++;
          shares += share(index - 1);
        }
        if (firstOfPair(index - 1) == Squeeze.END) {
          width -= text.widths()[index - 1] / 2;
        }
      }
      if (startSqueeze(index) == Squeeze.START) {
        width -= text.widths()[index] / 2;
      }
      if (classes[index] != CharacterClass.SPACE) {
        // spaces at the end of a line take no room
        visibleEnd = index + 1;
        visibleWidth = width;
        visibleElastic = elastic;
        visibleShares = shares;
      }
    }

    /**
     * Opening marks give up their first half at the start of a line (not of a paragraph) and behind
     * another.
     */
    private Squeeze startSqueeze(int index) {
      if (index == start) {
        return start > 0 && measure.justified() && text.blankStart()[index]
            ? Squeeze.START
            : Squeeze.NONE;
      }
      return secondOfPair(index);
    }

    boolean isTooLong() {
      int tightest = measure.justified() ? measure.spacing() - MOST_SHRINK : measure.spacing();
      return visibleWidth - endSaving() + (long) visibleElastic * tightest > room;
    }

    /** What the last mark of the line could give up. */
    private int endSaving() {
      int last = visibleEnd - 1;
      return measure.justified() && last > start && text.blankEnd()[last]
          ? text.widths()[last] / 2
          : 0;
    }

    /** Whether the line is better off when its last mark gives up its empty half. */
    private boolean squeezesEnd(int end) {
      int saving = endSaving();
      return saving > 0
          && visibleElastic > 0
          && !isUntouchedLastLine(end)
          && justifiedCost(saving) < justifiedCost(0);
    }

    private boolean isUntouchedLastLine(int end) {
      return end == text.length()
          && visibleWidth + (long) visibleElastic * measure.spacing() <= room;
    }

    /** How much the whole line is drawn apart, or together, to fill its room. */
    private long apartWith(int saving) {
      return room - visibleWidth + saving - (long) visibleElastic * measure.spacing();
    }

    private double justifiedCost(int saving) {
      long apart = apartWith(saving);
      double deviation = (double) apart / (apart > 0 ? visibleShares : visibleElastic);
      return UNIT * Math.pow(Math.abs(deviation) / (deviation > 0 ? STRETCH : SHRINK), 4);
    }

    double cost(int end) {
      if (!measure.justified()) {
        // the squares are least when the lines are equally long, which is what centred text wants
        return UNIT * Math.pow((double) (room - visibleWidth) / room, 2);
      }
      if (isUntouchedLastLine(end)) {
        boolean lonely =
            start > 0
                && Character.isIdeographic(text.codePoints()[start])
                && visibleEnd - start <= 2;
        return lonely ? LONELY : 0;
      }
      double fill = Math.min(justified(end), shortCost(end));
      boolean almostEmpty =
          end < text.length()
              && (visibleEnd - start <= ALMOST_NOTHING
                  || visibleWidth < measure.width() / ALMOST_EMPTY_PART);
      return almostEmpty ? fill + BreakRules.ALMOST_EMPTY : fill;
    }

    private double justified(int end) {
      return visibleElastic == 0
          ? Double.POSITIVE_INFINITY
          : justifiedCost(squeezesEnd(end) ? endSaving() : 0);
    }

    private double shortCost(int end) {
      if (visibleElastic > 0 && takesMore(end)) {
        return Double.POSITIVE_INFINITY;
      }
      double missing = (double) (room - visibleWidth) / room;
      double emptiness = SHORT * SHORT_BY_ALL * missing * missing;
      // a line of one run alone can't be drawn apart, and isn't short where the run fills it
      return visibleElastic == 0
          ? emptiness
          : apartWith(0) < 0 ? Double.POSITIVE_INFINITY : SHORT + emptiness;
    }

    /** Whether what follows the line would fit on it: then it isn't left short. */
    private boolean takesMore(int end) {
      return visibleWidth + following[end] + (visibleElastic + 1L) * measure.spacing() <= room;
    }

    /** Whether the line looks better left short than drawn apart. */
    private boolean isLeftShort(int end) {
      return shortCost(end) < justified(end);
    }

    /** Writes down the space after each character of the finished line, and what each gives up. */
    void set(int end, int[] gaps, Squeeze[] squeezed) {
      int last = end == text.length() ? end : visibleEnd;
      long apart = apart(end);
      for (int i = start; i < last; i++) {
        squeezed[i] = startSqueeze(i);
        if (i < last - 1) {
          gaps[i] = isElastic(i) ? gap(i, apart) : 0;
          if (firstOfPair(i) == Squeeze.END) {
            squeezed[i] = Squeeze.END;
          }
        }
      }
      if (squeezesEnd(end)) {
        squeezed[visibleEnd - 1] = Squeeze.END;
      }
    }

    /** How much the finished line is drawn apart. */
    private long apart(int end) {
      boolean untouched =
          !measure.justified()
              || visibleElastic == 0
              || isUntouchedLastLine(end)
              || isLeftShort(end);
      return untouched ? 0 : apartWith(squeezesEnd(end) ? endSaving() : 0);
    }

    private int gap(int index, long apart) {
      if (apart == 0) {
        return measure.spacing();
      }
      long own =
          apart > 0 ? apart * share(index) / visibleShares : Math.floorDiv(apart, visibleElastic);
      return measure.spacing() + (int) own;
    }
  }
}
