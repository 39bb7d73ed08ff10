package org.yinfa.preflight.page;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph of the tag tree, or an image.
 *
 * @param runs its text by the elements that hold it; a run-in heading and what follows are two
 * @param lines its text by printed line
 */
public record Paragraph(Place place, List<Run> runs, List<Line> lines, List<Painted> images) {

  /** Two baselines further apart than this, in points, are two lines. */
  private static final double SAME_LINE = 4;

  /** Where in the tag tree a paragraph stands. */
  public enum Place {
    TEXT,
    TABLE,
    LIST_LABEL,
    LIST_BODY
  }

  static Paragraph of(Place place, List<Run> runs, List<Painted> images) {
    List<Line> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Run run : runs) {
      for (Glyph glyph : run.glyphs()) {
        if (!line.isEmpty() && !isSameLine(line.get(line.size() - 1), glyph)) {
          lines.add(new Line(List.copyOf(line)));
          line.clear();
        }
        line.add(glyph);
      }
    }
    if (!line.isEmpty()) {
      lines.add(new Line(List.copyOf(line)));
    }
    return new Paragraph(place, List.copyOf(runs), List.copyOf(lines), List.copyOf(images));
  }

  static boolean isSameLine(Glyph before, Glyph after) {
    return before.page() == after.page()
        && Math.abs(before.baseline() - after.baseline()) < SAME_LINE;
  }

  public boolean isFigure() {
    return lines.isEmpty();
  }

  public String tag() {
    return runs.isEmpty() ? "Figure" : runs.get(0).tag();
  }

  public Line first() {
    return lines.get(0);
  }

  public Line last() {
    return lines.get(lines.size() - 1);
  }

  public int page() {
    return lines.isEmpty() ? images.get(0).page() : first().page();
  }

  public String text() {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()));
    return text.toString();
  }

  /** The size of most of its characters. */
  public double size() {
    List<Double> sizes =
        lines.stream().flatMap(line -> line.glyphs().stream()).map(Glyph::size).sorted().toList();
    return sizes.get(sizes.size() / 2);
  }
}
