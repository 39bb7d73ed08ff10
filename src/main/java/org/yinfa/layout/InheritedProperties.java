package org.yinfa.layout;

import org.xml.sax.Attributes;

/** The properties of formatting objects that composed text inherits; all lengths are in points. */
record InheritedProperties(
    String fontFamily, String fontSize, String lineHeight, String textIndent, String textAlign) {

  /** What holds where no object sets a property. */
  static final InheritedProperties INITIAL =
      new InheritedProperties("body", "12pt", "12pt", "0pt", "start");

  /** What an object hands on that stands where these properties hold. */
  InheritedProperties within(Attributes attributes) {
    return new InheritedProperties(
        value(attributes, "font-family", fontFamily),
        value(attributes, "font-size", fontSize),
        value(attributes, "line-height", lineHeight),
        value(attributes, "text-indent", textIndent),
        value(attributes, "text-align", textAlign));
  }

  private static String value(Attributes attributes, String property, String inherited) {
    String own = attributes.getValue(property);
    return own == null ? inherited : own;
  }
}
