package org.yinfa.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yinfa.testkit.Pdf.Glyph;

/** Finds characters that are printed upon others. */
public final class Overprinting {

  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  /** Characters reach from this far above their baseline to that far below it, in ems. */
  private static final double ABOVE = 0.8;

  private static final double BELOW = 0.1;

  /** Lines that are drawn together let their characters touch; this share may lie over another. */
  private static final double TOUCH = 0.25;

  private Overprinting() {}

  /** Says of each character that lies upon another what it is and where; empty if none does. */
  public static List<String> in(Pdf pdf) {
    Map<Integer, List<Glyph>> pages =
        Stream.concat(pdf.glyphs().stream(), pdf.artifacts().stream())
            .filter(glyph -> !glyph.text().isBlank() && glyph.width() > 0)
            .collect(Collectors.groupingBy(Glyph::page, TreeMap::new, Collectors.toList()));
    List<String> found = new ArrayList<>();
    pages.values().forEach(glyphs -> examine(glyphs, found));
    return found;
  }

  private static void examine(List<Glyph> glyphs, List<String> found) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    double widest = sorted.stream().mapToDouble(Glyph::width).max().orElse(0);
    for (int i = 0; i < sorted.size(); i++) {
      Glyph left = sorted.get(i);
      for (int j = i + 1; j < sorted.size() && sorted.get(j).x() < left.x() + widest; j++) {
        Glyph right = sorted.get(j);
        if (isUpon(left, right)) {
          found.add(
              String.format(
                  Locale.ROOT,
                  "%s upon %s on page %d at %.1f, %.1f mm",
                  left.text(),
                  right.text(),
                  left.page(),
                  right.x(),
                  right.y()));
        }
      }
    }
  }

  private static boolean isUpon(Glyph left, Glyph right) {
    double across =
        Math.min(left.x() + left.width(), right.x() + right.width())
            - Math.max(left.x(), right.x());
    double down = Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right));
    double height = Math.min(bottom(left) - top(left), bottom(right) - top(right));
    return across > TOUCH * Math.min(left.width(), right.width()) && down > TOUCH * height;
  }

  private static double top(Glyph glyph) {
    return glyph.y() - ABOVE * glyph.size() * MILLIMETRES_PER_POINT;
  }

  private static double bottom(Glyph glyph) {
    return glyph.y() + BELOW * glyph.size() * MILLIMETRES_PER_POINT;
  }
}
