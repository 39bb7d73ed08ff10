package org.yinfa.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides a paragraph into lines. Of all divisions it takes the one whose lines together deviate
 * least from the untouched spacing (the total-fit method of Knuth and Plass, Breaking Paragraphs
 * into Lines, 1981, with the space between Chinese characters in the place of glue). For one
 * paragraph and one thread.
 */
public final class LineComposer {

  /**
   * A deviation of this much, in thousandths of a point, costs {@link #UNIT}; a narrower line is
   * felt sooner.
   */
  private static final double STRETCH = 800;

  private static final double SHRINK = 250;

  /** No line is made tighter than this much below the untouched spacing. */
  private static final int MOST_SHRINK = 500;

  private static final double UNIT = 100;

  /** What a last line of a single character costs: a wider line elsewhere is preferred. */
  private static final double LONELY = 3_000;

  private final int[] text;
  private final int[] widths;
  private final Measure measure;
  private final CharacterClass[] classes;
  private final BreakRules rules;

  /**
   * @param text the code points of the paragraph
   * @param widths the advance width of each, in thousandths of a point
   */
  public LineComposer(int[] text, int[] widths, Measure measure) {
    this.text = text;
    this.widths = widths;
    this.measure = measure;
    this.classes = new CharacterClass[text.length];
    Arrays.setAll(classes, i -> CharacterClass.of(text[i]));
    this.rules = new BreakRules(text, classes);
  }

  public ComposedText compose() {
    List<Integer> ends = bestEnds();
    int[] gaps = new int[text.length];
    int start = 0;
    for (int end : ends) {
      setGaps(gaps, start, end);
      start = end;
    }
    return new ComposedText(ends.stream().mapToInt(Integer::intValue).toArray(), gaps);
  }

  private List<Integer> bestEnds() {
    int length = text.length;
    double[] cost = new double[length + 1];
    int[] previous = new int[length + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    for (int start = 0; start < length; start++) {
      if (cost[start] == Double.POSITIVE_INFINITY) {
        continue;
      }
      Line line = new Line(start);
      for (int end = start + 1; end <= length; end++) {
        line.append(end - 1);
        // a line of one character is taken however wide it is, or there would be no division at all
        if (line.isTooLong() && end > start + 1) {
          break;
        }
        double total = cost[start] + line.cost(end) + (end < length ? rules.penalty(end) : 0);
        if (total < cost[end]) {
          cost[end] = total;
          previous[end] = start;
        }
      }
    }
    List<Integer> ends = new ArrayList<>();
    for (int end = length; end > 0; end = previous[end]) {
      ends.add(0, end);
    }
    return ends;
  }

  private void setGaps(int[] gaps, int start, int end) {
    Line line = new Line(start);
    for (int i = start; i < end; i++) {
      line.append(i);
    }
    int gap = line.gap(end);
    for (int i = start; i < line.visibleEnd(end) - 1; i++) {
      gaps[i] = isElastic(i) ? gap : 0;
    }
  }

  /** Whether the space after a character may change: never inside a word or a number. */
  private boolean isElastic(int index) {
    return isElastic(classes[index], text[index]) || isElastic(classes[index + 1], text[index + 1]);
  }

  private static boolean isElastic(CharacterClass characterClass, int codePoint) {
    return characterClass == CharacterClass.SPACE || CharacterClass.isWide(codePoint);
  }

  /** A line that grows character by character. */
  private final class Line {

    private final int start;
    private final int room;
    private int width;
    private int elastic;
    private int visibleEnd;
    private int visibleWidth;
    private int visibleElastic;

    Line(int start) {
      this.start = start;
      this.room = start == 0 ? measure.width() - measure.indent() : measure.width();
      this.visibleEnd = start;
    }

    void append(int index) {
      if (index > start && isElastic(index - 1)) {
        elastic++;
      }
      width += widths[index];
      if (classes[index] != CharacterClass.SPACE) {
        // spaces at the end of a line take no room
        visibleEnd = index + 1;
        visibleWidth = width;
        visibleElastic = elastic;
      }
    }

    int visibleEnd(int end) {
      return end == text.length ? end : visibleEnd;
    }

    boolean isTooLong() {
      int tightest = measure.justified() ? measure.spacing() - MOST_SHRINK : measure.spacing();
      return visibleWidth + (long) visibleElastic * tightest > room;
    }

    /**
     * The space after each elastic character that makes the line fill its room, or the untouched
     * one where it need not.
     */
    int gap(int end) {
      boolean last = end == text.length;
      if (!measure.justified() || visibleElastic == 0 || last && fits()) {
        return measure.spacing();
      }
      return Math.floorDiv(room - visibleWidth, visibleElastic);
    }

    private boolean fits() {
      return visibleWidth + (long) visibleElastic * measure.spacing() <= room;
    }

    double cost(int end) {
      if (!measure.justified()) {
        // the squares are least when the lines are equally long, which is what centred text wants
        return UNIT * Math.pow((double) (room - visibleWidth) / room, 2);
      }
      boolean last = end == text.length;
      if (last && fits()) {
        return start > 0 && Character.isIdeographic(text[start]) && visibleEnd - start <= 2
            ? LONELY
            : 0;
      }
      if (visibleElastic == 0) {
        return UNIT * Math.pow((room - visibleWidth) / 20_000.0, 2);
      }
      double deviation = (double) (room - visibleWidth) / visibleElastic - measure.spacing();
      return UNIT * Math.pow(Math.abs(deviation) / (deviation > 0 ? STRETCH : SHRINK), 3);
    }
  }
}
