package org.yinfa.layout.line;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Divides a title that is too long for one line by its meaning: words and names stay whole, and the
 * lines form a trapezoid or a lozenge (GB/T 9704-2012, 7.3.1), never an hourglass. Of all divisions
 * it takes the one in which what the breaks cost and what the lines lack in balance is least. For
 * one title and one thread.
 */
public final class TitleDivision {

  /** Longer text is no title, and is left to the ordinary composition of lines. */
  private static final int MOST_LINES = 6;

  private static final int MOST_CHARACTERS = 240;

  /** How many more lines than the fewest possible are tried. */
  private static final int MORE_LINES = 3;

  /** The cost of two lines, one with all the text and one with none. */
  private static final double IMBALANCE = 2_000;

  /** Three lines and more may differ further: that is what makes a lozenge. */
  private static final double LOZENGE_IMBALANCE = 1_200;

  private static final double EXTRA_LINE = 150;
  private static final double HOURGLASS = 5_000;
  private static final double LONELY = 100_000;

  /** Lines that differ by less than this, in characters, look equal. */
  private static final double LIKENESS = 0.5;

  private final int[] text;
  private final int[] widths;
  private final int width;
  private final long[] sums;
  private final int[] visibleEnds;
  private final long[] ink;

  /**
   * @param text the code points of the title, or of one of the lines that its author gave it
   * @param widths the advance width of each, in thousandths of a point
   * @param width the length of a line, in thousandths of a point
   */
  public TitleDivision(int[] text, int[] widths, int width) {
    this.text = text;
    this.widths = widths;
    this.width = width;
    this.sums = new long[text.length + 1];
    this.visibleEnds = new int[text.length + 1];
    this.ink = new long[text.length + 1];
    for (int i = 0; i < text.length; i++) {
      boolean visible = CharacterClass.of(text[i]) != CharacterClass.SPACE;
      sums[i + 1] = sums[i] + widths[i];
      ink[i + 1] = ink[i] + (visible ? widths[i] : 0);
      visibleEnds[i + 1] = visible ? i + 1 : visibleEnds[i];
    }
  }

  /**
   * The index behind the last character of each line. Text that fits on one line, or that no
   * division makes fit, stays in one piece.
   */
  public int[] ends() {
    int[] whole = {text.length};
    long length = visibleWidth(0, text.length);
    if (length <= width || length > (long) MOST_LINES * width || text.length > MOST_CHARACTERS) {
      return whole;
    }
    int[] costs = new TitleBreaks(text).costs();
    // spaces at the ends of lines may save one
    int fewest = Math.max(2, (int) (length / width));
    int[] best = whole;
    double least = Double.POSITIVE_INFINITY;
    for (int lines = fewest; lines <= fewest + MORE_LINES; lines++) {
      Rest found = new Search(costs, lines, (double) length / lines).best();
      double cost = found.cost() + EXTRA_LINE * lines;
      if (cost < least) {
        least = cost;
        best = found.ends(lines);
      }
    }
    return best;
  }

  private long visibleWidth(int start, int end) {
    return sums[visibleEnd(start, end)] - sums[start];
  }

  /** Spaces at the end of a line take no room. */
  private int visibleEnd(int start, int end) {
    return Math.max(start, visibleEnds[end]);
  }

  /**
   * The best way to set what follows a place in the title.
   *
   * @param end the index behind the last character of the first of its lines
   * @param next the lines after that one; null behind the last
   */
  private record Rest(double cost, int end, @Nullable Rest next) {

    static final Rest IMPOSSIBLE = new Rest(Double.POSITIVE_INFINITY, 0, null);

    int[] ends(int lines) {
      int[] ends = new int[lines];
      Rest rest = this;
      for (int line = 0; rest != null && line < lines; line++) {
        ends[line] = rest.end;
        rest = rest.next;
      }
      return ends;
    }
  }

  /**
   * How far the division has come, and what of it the rest depends on.
   *
   * @param line the number of lines before this place
   * @param previous where the last of them starts
   * @param start where the next one starts
   * @param falling whether a line was shorter than the one above it
   */
  private record Place(int line, int previous, int start, boolean falling) {}

  /** Looks for the best division into a given number of lines. */
  private final class Search {

    private final int[] costs;
    private final int lines;
    private final double average;
    private final double like;
    private final Map<Place, Rest> known = new HashMap<>();

    Search(int[] costs, int lines, double average) {
      this.costs = costs;
      this.lines = lines;
      this.average = average;
      this.like = LIKENESS * IntStream.of(widths).max().orElse(0);
    }

    Rest best() {
      return from(new Place(0, 0, 0, false));
    }

    private Rest from(Place place) {
      Rest rest = known.get(place);
      if (rest == null) {
        rest = search(place);
        known.put(place, rest);
      }
      return rest;
    }

    private Rest search(Place place) {
      boolean last = place.line == lines - 1;
      Rest best = Rest.IMPOSSIBLE;
      for (int end = last ? text.length : place.start + 1; end <= text.length; end++) {
        long length = visibleWidth(place.start, end);
        if (length > width) {
          break;
        }
        if (!last && (end == text.length || costs[end] >= TitleBreaks.NEVER)) {
          continue;
        }
        double cost = cost(place, end, length) + (last ? 0 : costs[end]);
        if (cost >= best.cost || ink[text.length] - ink[end] > (lines - place.line - 1L) * width) {
          continue;
        }
        Rest next = last ? null : from(after(place, end, length));
        double total = next == null ? cost : cost + next.cost;
        if (total < best.cost) {
          best = new Rest(total, end, next);
        }
      }
      return best;
    }

    private Place after(Place place, int end, long length) {
      boolean falling = place.falling || place.line > 0 && length < above(place) - like;
      return new Place(place.line + 1, place.start, end, falling);
    }

    private long above(Place place) {
      return visibleWidth(place.previous, place.start);
    }

    private double cost(Place place, int end, long length) {
      double imbalance = lines == 2 ? IMBALANCE : LOZENGE_IMBALANCE;
      double cost = imbalance / lines * Math.pow((length - average) / average, 2);
      if (visibleEnd(place.start, end) - place.start < 2) {
        cost += LONELY;
      }
      if (place.falling && length > above(place) + like) {
        cost += HOURGLASS;
      }
      return cost;
    }
  }
}
