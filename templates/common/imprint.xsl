<?xml version="1.0" encoding="UTF-8"?>
<!-- The foot of an official document, 7.4, at the lower edge of the type area of the last page. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="https://yinfa.org/ns/functions" xmlns:g="https://yinfa.org/ns/geometry"
    xmlns:c="https://yinfa.org/ns/composition" xmlns:m="https://yinfa.org/ns/metrics"
    xpath-default-namespace="https://yinfa.org/ns/report" exclude-result-prefixes="xs f g m">

  <!-- 7.4.2: size 4, with the lines of its size: the character and seven eighths of it -->
  <xsl:variable name="g:imprint-size" as="xs:decimal" select="14"/>
  <xsl:variable name="g:imprint-line" as="xs:decimal" select="1.875 * $g:imprint-size"/>

  <!-- 7.4.1: the weights of the first and last line, and of those between -->
  <xsl:variable name="g:imprint-thick" as="xs:string">0.35mm solid black</xsl:variable>
  <xsl:variable name="g:imprint-thin" as="xs:string">0.25mm solid black</xsl:variable>
  <xsl:variable name="g:imprint-lines" as="xs:boolean" select="true()"/>

  <xsl:template match="imprint">
    <fo:static-content flow-name="imprint">
      <fo:block-container height="{g:pt($g:height)}" display-align="after">
        <fo:block-container xsl:use-attribute-sets="imprint" margin-left="{g:pt($g:left)}"
            margin-right="{g:pt($g:right)}">
          <xsl:if test="$g:imprint-lines">
            <xsl:attribute name="border-top" select="$g:imprint-thick"/>
            <xsl:attribute name="border-bottom" select="$g:imprint-thick"/>
          </xsl:if>
          <xsl:apply-templates select="send-to, copy-to"/>
          <xsl:if test="printed-by or printed-on">
            <fo:block-container height="{g:pt(f:printing-lines(.) * $g:imprint-line)}">
              <xsl:if test="$g:imprint-lines and (send-to or copy-to)">
                <xsl:attribute name="border-top" select="$g:imprint-thin"/>
              </xsl:if>
              <xsl:apply-templates select="printed-by, printed-on"/>
            </fo:block-container>
          </xsl:if>
        </fo:block-container>
      </fo:block-container>
    </fo:static-content>
  </xsl:template>

  <!-- 7.4.2: one character in from either side, wrapped lines aligned after the colon -->
  <xsl:template match="send-to | copy-to">
    <xsl:variable name="label" as="xs:string" select="f:label(local-name()) || f:label('colon')"/>
    <xsl:variable name="label-width" as="xs:decimal" select="m:width($label, 'body', $g:imprint-size)"/>
    <fo:block start-indent="{g:pt($g:imprint-size + $label-width)}" end-indent="{g:pt($g:imprint-size)}"
        text-indent="{g:pt(-$label-width)}"
        c:measure="{g:pt($g:measure - 2 * $g:imprint-size - $label-width)}">
      <xsl:value-of select="$label, ." separator=""/>
    </fo:block>
  </xsl:template>

  <!-- 7.4.3: the body to the left, the date to the right, on one line; a body that leaves the date no room has lines of its
       own above it -->
  <xsl:template match="printed-by | printed-on">
    <xsl:variable name="width" as="xs:decimal" select="$g:imprint-measure"/>
    <xsl:variable name="lines" as="xs:integer" select="f:printing-lines(..)"/>
    <xsl:variable name="above" as="xs:integer" select="if (self::printed-on) then $lines - 1 else 0"/>
    <fo:block-container absolute-position="absolute" left="{g:pt($g:imprint-size)}" display-align="before"
        top="{g:pt($above * $g:imprint-line)}" width="{g:pt($width)}" height="{g:pt(($lines - $above) * $g:imprint-line)}">
      <fo:block c:measure="{g:pt($width)}" text-align="{if (self::printed-by) then 'start' else 'end'}">
        <xsl:value-of select="., f:label('printed')[current()/self::printed-on]" separator=""/>
      </fo:block>
    </fo:block-container>
  </xsl:template>

  <xsl:variable name="g:imprint-measure" as="xs:decimal" select="$g:measure - 2 * $g:imprint-size"/>

  <xsl:function name="f:printing-lines" as="xs:integer">
    <xsl:param name="imprint" as="element(imprint)"/>
    <xsl:variable name="body" as="xs:decimal" select="sum($imprint/printed-by ! m:width(., 'body', $g:imprint-size))"/>
    <xsl:variable name="date" as="xs:decimal"
        select="sum($imprint/printed-on ! m:width(. || f:label('printed'), 'body', $g:imprint-size))"/>
    <xsl:sequence
        select="if ($body + $date + $g:imprint-size le $g:imprint-measure) then 1
                else count($imprint/printed-on) + xs:integer(ceiling(1.03 * $body div ($g:imprint-measure - $g:imprint-size)))"/>
  </xsl:function>

  <!-- Whole lines below the text for the imprint to stand in. -->
  <xsl:template match="imprint" mode="room">
    <xsl:variable name="rows" as="xs:decimal"
        select="sum((send-to, copy-to) ! ceiling(1.03 * m:width(., 'body', $g:imprint-size) div ($g:measure - 5 * $g:imprint-size)))
                + (if (printed-by or printed-on) then f:printing-lines(.) else 0)"/>
    <fo:block-container height="{g:lines(ceiling($rows * $g:imprint-line div $g:line))}"
        keep-with-previous.within-page="100">
      <fo:block role="NoTag"/>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
