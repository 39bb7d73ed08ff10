package org.yinfa.certificate;

import java.util.List;

/** The part of a paragraph that one element of the tag tree holds. */
record Run(String tag, List<Glyph> glyphs) {

  String text() {
    return new Line(glyphs).text();
  }
}
