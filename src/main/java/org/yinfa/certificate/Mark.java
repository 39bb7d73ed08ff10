package org.yinfa.certificate;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 发文机关标志: the names of the bodies, from above, and what stands to the right of several names. */
record Mark(List<Line> names, @Nullable Line suffix) {

  private static final Set<String> SUFFIXES = Set.of("文件", "令", "命令", "纪要");

  static Optional<Mark> of(Layout layout) {
    List<Line> names = new ArrayList<>();
    Line suffix = null;
    for (Element element : layout.all(Role.MARK)) {
      if (SUFFIXES.contains(element.paragraph().text()) && !names.isEmpty()) {
        suffix = element.paragraph().first();
      } else {
        names.addAll(element.paragraph().lines());
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Mark(names, suffix));
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>(names);
    if (suffix != null) {
      lines.add(suffix);
    }
    return lines;
  }

  Rectangle2D ink() {
    return ink(lines());
  }

  static Rectangle2D ink(List<Line> lines) {
    Rectangle2D ink = new Rectangle2D.Double();
    for (Line line : lines) {
      for (Glyph glyph : line.glyphs()) {
        if (!glyph.ink().isEmpty()) {
          ink = ink.isEmpty() ? glyph.ink() : ink.createUnion(glyph.ink());
        }
      }
    }
    return ink;
  }

  Spot spot() {
    return Spot.of(names.get(0));
  }
}
