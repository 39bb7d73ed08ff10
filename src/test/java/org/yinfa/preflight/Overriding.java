package org.yinfa.preflight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yinfa.report.Stylesheet;

/**
 * A stylesheet that imports the one of a template and declares something anew, as a type of
 * document may: a variable, an attribute set, a rule. What no declaration names is changed in the
 * formatting objects that the template makes.
 *
 * @param declarations of XSLT
 */
record Overriding(String declarations) {

  /** The containers of seals, as a pattern. */
  static final String SEALS = "fo:block-container[fo:block/fo:external-graphic/@role = 'Seal']";

  private static final String STYLESHEET =
      """
      <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
          xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
          xmlns:c="https://yinfa.org/ns/composition" xmlns:f="https://yinfa.org/ns/functions"
          xmlns:g="https://yinfa.org/ns/geometry" xmlns:t="https://yinfa.org/ns/test"
          xpath-default-namespace="https://yinfa.org/ns/report" exclude-result-prefixes="xs f g t">
        <xsl:import href="%s"/>
        <xsl:mode name="t:objects" on-no-match="shallow-copy"/>
        <xsl:template match="/">
          <xsl:variable name="objects"><xsl:next-match/></xsl:variable>
          <xsl:apply-templates select="$objects" mode="t:objects"/>
        </xsl:template>
        <xsl:function name="t:moved" as="xs:string">
          <xsl:param name="length" as="xs:string"/>
          <xsl:param name="by" as="xs:decimal"/>
          <xsl:sequence select="f:pt(xs:decimal(substring-before($length, 'pt')) + $by)"/>
        </xsl:function>
        %s
      </xsl:stylesheet>
      """;

  /** Gives a measure another value, by an XPath expression. */
  static Overriding measure(String name, String value) {
    return new Overriding("<xsl:variable name=\"g:%s\" select=\"%s\"/>".formatted(name, value));
  }

  /** Gives an attribute of an attribute set another value, by an XPath expression, or adds it. */
  static Overriding look(String set, String attribute, String value) {
    return new Overriding(
        "<xsl:attribute-set name=\"%s\"><xsl:attribute name=\"%s\" select=\"%s\"/></xsl:attribute-set>"
            .formatted(set, attribute, value));
  }

  /**
   * Gives attributes of formatting objects another value, by an XPath expression for which the
   * attribute is the context.
   *
   * @param pattern which attributes
   */
  static Overriding attributes(String pattern, String value) {
    return objects(
        pattern,
        "<xsl:attribute name=\"{name()}\" namespace=\"{namespace-uri()}\" select=\"%s\"/>"
            .formatted(value));
  }

  /** Adds an attribute to formatting objects. */
  static Overriding addition(String pattern, String attribute, String value) {
    return objects(
        pattern,
        """
        <xsl:copy>
          <xsl:attribute name="%s">%s</xsl:attribute>
          <xsl:apply-templates select="@*, node()" mode="t:objects"/>
        </xsl:copy>
        """
            .formatted(attribute, value));
  }

  /** Puts something in the place of formatting objects. */
  static Overriding objects(String pattern, String replacement) {
    return new Overriding(
        "<xsl:template match=\"%s\" mode=\"t:objects\">%s</xsl:template>"
            .formatted(pattern, replacement));
  }

  static Overriding all(Overriding... overridings) {
    return new Overriding(
        Stream.of(overridings).map(Overriding::declarations).collect(Collectors.joining()));
  }

  Stylesheet over(Stylesheet original) {
    int slash = original.entry().indexOf('/');
    String entry = original.entry().substring(0, slash) + "/overriding.xsl";
    Map<String, byte[]> files = new TreeMap<>(original.files());
    String name = original.entry().substring(slash + 1);
    files.put(entry, STYLESHEET.formatted(name, declarations).getBytes(UTF_8));
    return new Stylesheet(entry, files);
  }
}
