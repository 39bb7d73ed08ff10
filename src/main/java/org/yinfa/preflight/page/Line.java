package org.yinfa.preflight.page;

import java.util.List;

/** The characters of one line of a paragraph, in reading order. Never empty. */
public record Line(List<Glyph> glyphs) {

  public Glyph first() {
    return glyphs.get(0);
  }

  /** The last character that is seen: spaces at the end of a line count for nothing. */
  public Glyph last() {
    for (int i = glyphs.size() - 1; i > 0; i--) {
      if (glyphs.get(i).codePoint() != ' ') {
        return glyphs.get(i);
      }
    }
    return glyphs.get(0);
  }

  public int page() {
    return first().page();
  }

  public double left() {
    return first().x();
  }

  public double right() {
    return last().end();
  }

  public double baseline() {
    return first().baseline();
  }

  public double top() {
    return glyphs.stream().mapToDouble(Glyph::top).min().orElseThrow();
  }

  public double bottom() {
    return glyphs.stream().mapToDouble(Glyph::bottom).max().orElseThrow();
  }

  public double size() {
    return glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow();
  }

  public String text() {
    var text = new StringBuilder();
    glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
    return text.toString();
  }
}
