package org.yinfa.preflight.element;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Line;

/** 发文机关标志: the names of the bodies, from above, and what stands to the right of several names. */
public record IssuerMark(List<Line> names, @Nullable Line suffix) {

  private static final Set<String> SUFFIXES = Set.of("文件", "令", "命令", "纪要");

  public static Optional<IssuerMark> of(Layout layout) {
    List<Line> names = new ArrayList<>();
    Line suffix = null;
    for (Element element : layout.all(Role.MARK)) {
      if (SUFFIXES.contains(element.paragraph().text()) && !names.isEmpty()) {
        suffix = element.paragraph().first();
      } else {
        names.addAll(element.paragraph().lines());
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new IssuerMark(names, suffix));
  }

  public List<Line> lines() {
    List<Line> lines = new ArrayList<>(names);
    if (suffix != null) {
      lines.add(suffix);
    }
    return lines;
  }

  public Rectangle2D ink() {
    return ink(lines());
  }

  public static Rectangle2D ink(List<Line> lines) {
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
}
