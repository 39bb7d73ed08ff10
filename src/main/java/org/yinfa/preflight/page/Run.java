package org.yinfa.preflight.page;

import java.util.List;

/** The part of a paragraph that one element of the tag tree holds. */
public record Run(String tag, List<Glyph> glyphs) {

  public String text() {
    return new Line(glyphs).text();
  }
}
