package org.yinfa.certificate;

import java.util.List;

/** The characters of one line of a paragraph, in reading order. Never empty. */
record Line(List<Glyph> glyphs) {

  Glyph first() {
    return glyphs.get(0);
  }

  /** The last character that is seen: spaces at the end of a line count for nothing. */
  Glyph last() {
    for (int i = glyphs.size() - 1; i > 0; i--) {
      if (glyphs.get(i).codePoint() != ' ') {
        return glyphs.get(i);
      }
    }
    return glyphs.get(0);
  }

  int page() {
    return first().page();
  }

  double left() {
    return first().x();
  }

  double right() {
    return last().end();
  }

  double baseline() {
    return first().baseline();
  }

  double top() {
    return glyphs.stream().mapToDouble(Glyph::top).min().orElseThrow();
  }

  double bottom() {
    return glyphs.stream().mapToDouble(Glyph::bottom).max().orElseThrow();
  }

  double size() {
    return glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow();
  }

  String text() {
    var text = new StringBuilder();
    glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
    return text.toString();
  }
}
