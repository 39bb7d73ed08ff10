package org.yinfa.preflight.page;

import java.util.List;

/** The characters of one line of a paragraph, in reading order. Never empty. */
public record Line(List<Glyph> glyphs) {

  public Glyph first() {
    return glyphs.get(0);
  }

  /** The characters without the spaces at the end, which count for nothing. Never empty. */
  public List<Glyph> seen() {
    int end = glyphs.size();
    while (end > 1 && glyphs.get(end - 1).codePoint() == ' ') {
      end--;
    }
    return glyphs.subList(0, end);
  }

  public Glyph last() {
    List<Glyph> seen = seen();
    return seen.get(seen.size() - 1);
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
