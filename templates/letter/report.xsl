<?xml version="1.0" encoding="UTF-8"?>
<!-- Letters, 10.1: a first page of its own, between two red double lines. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="https://yinfa.org/ns/functions" xmlns:g="https://yinfa.org/ns/geometry"
    xpath-default-namespace="https://yinfa.org/ns/report" exclude-result-prefixes="xs f g">
  <xsl:import href="../common/document.xsl"/>

  <!-- The mark 30 mm below the edge of the page, the first double line 4 mm below the mark, the other 20 mm above the lower
       edge, both 170 mm long and centred; text keeps seven eighths of a character away from either. -->
  <xsl:variable name="g:letter-mark" as="xs:decimal" select="30 * $g:mm"/>
  <xsl:variable name="g:line-below-mark" as="xs:decimal" select="4 * $g:mm"/>
  <xsl:variable name="g:double-line-length" as="xs:decimal" select="170 * $g:mm"/>
  <xsl:variable name="g:lower-line" as="xs:decimal" select="$g:page-height - 20 * $g:mm"/>
  <xsl:variable name="g:from-line" as="xs:decimal" select="0.875 * $g:size"/>
  <xsl:variable name="g:thick-line" as="xs:decimal" select="0.9 * $g:mm"/>
  <xsl:variable name="g:thin-line" as="xs:decimal" select="0.3 * $g:mm"/>
  <xsl:variable name="g:between-lines" as="xs:decimal" select="0.3 * $g:mm"/>
  <xsl:variable name="g:double-line" as="xs:decimal" select="$g:thick-line + $g:between-lines + $g:thin-line"/>

  <!-- The last line of the first page ends above the lower line; from there the grid goes up, to the first line of text
       below the upper line. The height of the mark is free, and takes up what is left. -->
  <xsl:variable name="g:letter-bottom" as="xs:decimal" select="$g:lower-line - $g:double-line - $g:from-line"/>
  <xsl:variable name="g:letter-lines" as="xs:integer" select="21"/>
  <xsl:variable name="g:letter-top" as="xs:decimal"
      select="$g:letter-bottom - $g:size - ($g:letter-lines - 1) * $g:line"/>
  <xsl:variable name="g:upper-line" as="xs:decimal" select="$g:letter-top - $g:from-line - $g:double-line"/>

  <xsl:variable name="g:first-master" as="xs:string?" select="'letter'"/>
  <xsl:variable name="g:imprint-on-even" as="xs:boolean" select="false()"/>
  <xsl:variable name="g:imprint-lines" as="xs:boolean" select="false()"/>
  <xsl:variable name="g:approvers-beside-number" as="xs:boolean" select="false()"/>

  <xsl:template name="g:own-masters">
    <xsl:for-each select="'', '-imprint'">
      <fo:simple-page-master master-name="letter{.}" xsl:use-attribute-sets="page">
        <fo:region-body xsl:use-attribute-sets="page.body" margin-top="{f:pt($g:letter-top - $g:half-leading)}"
            margin-bottom="{f:pt($g:page-height - $g:letter-bottom - $g:half-leading - $g:page-slack)}"/>
        <xsl:if test=". = '-imprint'">
          <fo:region-after region-name="imprint" extent="{f:pt($g:page-height - $g:letter-bottom + $g:height)}" precedence="true"/>
        </xsl:if>
        <fo:region-start region-name="double-lines" extent="20mm"/>
      </fo:simple-page-master>
    </xsl:for-each>
  </xsl:template>

  <!-- the number at the right edge -->
  <xsl:attribute-set name="place">
    <xsl:attribute name="text-align" select="if (self::document-number) then 'end' else 'start'"/>
  </xsl:attribute-set>

  <!-- The elements begin on the first line of text, at the left edge, with the number at the right edge of the same line,
       or of the first one that an element leaves it room on; the title follows two lines below the last of them. -->
  <xsl:template match="report/header" priority="2">
    <xsl:variable name="elements" select="copy-number, security-classification, urgency"/>
    <xsl:variable name="room" as="xs:decimal" select="$g:measure - sum(document-number ! f:width(.)) - $g:character"/>
    <xsl:variable name="number-line" as="xs:integer"
        select="(for $line in 1 to count($elements) return $line[f:width($elements[$line], $g:label-face) le $room],
                 count($elements) + 1)[1]"/>
    <xsl:variable name="lines" as="xs:integer" select="max((count($elements), document-number ! $number-line))"/>
    <fo:block-container height="{f:grid-lines($lines + f:approver-rows(.) + $g:lines-below-header)}"
        keep-with-next.within-page="{$g:keep-always}">
      <xsl:for-each select="$elements">
        <xsl:apply-templates select="." mode="place">
          <xsl:with-param name="top" select="(position() - 1) * $g:line"/>
        </xsl:apply-templates>
      </xsl:for-each>
      <xsl:if test="mark or mark-suffix">
        <fo:block-container absolute-position="fixed" left="{f:pt($g:left)}" top="{f:pt($g:letter-mark)}"
            width="{f:pt($g:measure)}" height="{f:pt($g:upper-line - $g:letter-mark)}">
          <xsl:apply-templates select="." mode="mark">
            <xsl:with-param name="top" select="0"/>
            <xsl:with-param name="height" select="$g:upper-line - $g:line-below-mark - $g:letter-mark"/>
          </xsl:apply-templates>
        </fo:block-container>
      </xsl:if>
      <xsl:apply-templates select="document-number" mode="place">
        <xsl:with-param name="top" select="($number-line - 1) * $g:line"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="." mode="approvers">
        <xsl:with-param name="line" select="$lines + 1"/>
      </xsl:apply-templates>
    </fo:block-container>
  </xsl:template>

  <!-- The upper line is thick above thin, the lower one thin above thick. A container's border lies above its top. -->
  <xsl:template name="g:own-furniture">
    <fo:static-content flow-name="double-lines" role="artifact">
      <xsl:for-each select="$g:upper-line, $g:lower-line - $g:double-line">
        <xsl:variable name="weights" as="xs:decimal+"
            select="if (position() = 1) then ($g:thick-line, $g:thin-line) else ($g:thin-line, $g:thick-line)"/>
        <fo:block-container absolute-position="fixed" left="{f:pt(($g:page-width - $g:double-line-length) div 2)}"
            top="{f:pt(. + $weights[1])}" width="{f:pt($g:double-line-length)}" height="{f:mm($g:between-lines)}"
            border-top="{f:border($weights[1], $g:red)}" border-bottom="{f:border($weights[2], $g:red)}">
          <fo:block/>
        </fo:block-container>
      </xsl:for-each>
    </fo:static-content>
  </xsl:template>
</xsl:stylesheet>
