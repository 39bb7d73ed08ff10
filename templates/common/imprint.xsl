<?xml version="1.0" encoding="UTF-8"?>
<!-- The foot of an official document, 7.4, at the lower edge of the type area of the last page. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="https://yinfa.org/ns/functions" xmlns:g="https://yinfa.org/ns/geometry"
    xmlns:c="https://yinfa.org/ns/composition" xpath-default-namespace="https://yinfa.org/ns/report"
    exclude-result-prefixes="xs f g">

  <xsl:template match="imprint">
    <fo:static-content flow-name="imprint">
      <xsl:variable name="by-length" as="element()*">
        <xsl:perform-sort select="send-to, copy-to, printed-by">
          <xsl:sort select="string-length()" order="descending"/>
        </xsl:perform-sort>
      </xsl:variable>
      <fo:block-container height="{f:pt($g:height)}" display-align="after">
        <fo:block-container xsl:use-attribute-sets="imprint" margin-left="{f:pt($g:left)}"
            margin-right="{f:pt($g:right)}">
          <!-- no longer than its one page -->
          <xsl:if test="f:imprint-height(.) > $g:height">
            <xsl:apply-templates select="$by-length[1]" mode="no-room"/>
          </xsl:if>
          <xsl:apply-templates select="send-to, copy-to"/>
          <xsl:if test="printed-by or printed-on">
            <fo:block-container xsl:use-attribute-sets="imprint.printing"
                height="{f:pt(f:printing-lines(.) * $g:imprint-line)}">
              <xsl:apply-templates select="printed-by, printed-on"/>
            </fo:block-container>
          </xsl:if>
        </fo:block-container>
      </fo:block-container>
    </fo:static-content>
  </xsl:template>

  <!-- 7.4.2: one character in from either side, wrapped lines aligned after the colon -->
  <xsl:template match="send-to | copy-to">
    <xsl:variable name="label" as="xs:string" select="f:recipients-label(.)"/>
    <xsl:variable name="label-width" as="xs:decimal" select="f:imprint-width($label)"/>
    <fo:block xsl:use-attribute-sets="field" start-indent="{f:pt($g:imprint-size + $label-width)}" end-indent="{f:pt($g:imprint-size)}"
        text-indent="{f:pt(-$label-width)}" c:measure="{f:pt($g:imprint-measure - $label-width)}">
      <xsl:value-of select="$label, ." separator=""/>
    </fo:block>
  </xsl:template>

  <!-- 7.4.3: body and date on one line; a body that leaves the date no room has lines of its own above it -->
  <xsl:template match="printed-by | printed-on">
    <xsl:variable name="lines" as="xs:integer" select="f:printing-lines(..)"/>
    <xsl:variable name="above" as="xs:integer" select="if (self::printed-on) then $lines - 1 else 0"/>
    <fo:block-container absolute-position="absolute" left="{f:pt($g:imprint-size)}" display-align="before"
        top="{f:pt($above * $g:imprint-line)}" width="{f:pt($g:imprint-measure)}"
        height="{f:pt(($lines - $above) * $g:imprint-line)}">
      <fo:block xsl:use-attribute-sets="printed" c:measure="{f:pt($g:imprint-measure)}">
        <xsl:value-of select="., f:label('printed')[current()/self::printed-on]" separator=""/>
      </fo:block>
    </fo:block-container>
  </xsl:template>

  <!-- Whole lines below the text for the imprint to stand in. -->
  <xsl:template match="imprint" mode="room">
    <fo:block-container height="{f:grid-lines(f:whole-lines(min((f:imprint-height(.), $g:height))))}"
        keep-with-previous.within-page="{$g:keep-imprint}">
      <fo:block role="NoTag"/>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
