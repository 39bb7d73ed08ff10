<?xml version="1.0" encoding="UTF-8"?>
<!-- Letters, 10.1: a first page of its own, between two red double lines. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:g="https://yinfa.org/ns/geometry" xpath-default-namespace="https://yinfa.org/ns/report"
    exclude-result-prefixes="xs g">
  <xsl:import href="../common/functions.xsl"/>
  <xsl:import href="../common/geometry.xsl"/>
  <xsl:import href="../common/looks.xsl"/>
  <xsl:import href="../common/rules.xsl"/>
  <xsl:import href="../common/header.xsl"/>
  <xsl:import href="../common/signature.xsl"/>
  <xsl:import href="../common/imprint.xsl"/>

  <!-- The mark 30 mm below the edge of the page, the first double line 4 mm below the mark, the other 20 mm above the lower
       edge, both 170 mm long and centred; text keeps seven eighths of a character away from either. -->
  <xsl:variable name="g:letter-mark" as="xs:decimal" select="30 * $g:mm"/>
  <xsl:variable name="g:double-line-length" as="xs:decimal" select="170 * $g:mm"/>
  <xsl:variable name="g:lower-line" as="xs:decimal" select="277 * $g:mm"/>
  <xsl:variable name="g:from-line" as="xs:decimal" select="0.875 * $g:size"/>
  <xsl:variable name="g:double-line" as="xs:decimal" select="1.5 * $g:mm"/>

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

  <xsl:template name="g:own-masters">
    <xsl:for-each select="'', '-imprint'">
      <fo:simple-page-master master-name="letter{.}" page-width="210mm" page-height="297mm">
        <fo:region-body margin-top="{g:pt($g:letter-top - $g:half-leading)}"
            margin-bottom="{g:pt(297 * $g:mm - $g:letter-bottom - $g:half-leading - 0.01)}"
            margin-left="{g:pt($g:left)}" margin-right="{g:pt($g:right)}"/>
        <xsl:if test=". = '-imprint'">
          <fo:region-after region-name="imprint" extent="{g:pt(297 * $g:mm - $g:letter-bottom + $g:height)}" precedence="true"/>
        </xsl:if>
        <fo:region-start region-name="double-lines" extent="20mm"/>
      </fo:simple-page-master>
    </xsl:for-each>
  </xsl:template>

  <!-- The elements begin on the first line of text, at the left edge, with the number at the right edge of the same line;
       the title follows two lines below the last of them. -->
  <xsl:template match="report/header" priority="2">
    <xsl:variable name="elements" select="copy-number, security-classification, urgency"/>
    <xsl:variable name="rows" as="xs:integer" select="xs:integer(ceiling(count(approver) div 2))"/>
    <xsl:variable name="lines" as="xs:integer" select="max((count($elements), count(document-number)))"/>
    <fo:block-container height="{g:lines($lines + $rows + 2)}" keep-with-next.within-page="always">
      <xsl:for-each select="$elements">
        <xsl:call-template name="place">
          <xsl:with-param name="top" select="(position() - 1) * $g:line"/>
          <xsl:with-param name="role" select="if (self::copy-number) then 'body' else 'heading1'"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:if test="mark or mark-suffix">
        <fo:block-container absolute-position="fixed" left="{g:pt($g:left)}" top="{g:pt($g:letter-mark)}"
            width="{g:pt($g:measure)}" height="{g:pt($g:upper-line - $g:letter-mark)}">
          <xsl:call-template name="mark">
            <xsl:with-param name="top" select="0"/>
            <xsl:with-param name="height" select="$g:upper-line - 4 * $g:mm - $g:letter-mark"/>
          </xsl:call-template>
        </fo:block-container>
      </xsl:if>
      <xsl:for-each select="document-number">
        <xsl:call-template name="place">
          <xsl:with-param name="top" select="0"/>
          <xsl:with-param name="align" select="'end'"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="approvers">
        <xsl:with-param name="line" select="$lines + 1"/>
      </xsl:call-template>
    </fo:block-container>
  </xsl:template>

  <!-- The upper line is thick above thin, the lower one thin above thick. A container's border lies above its top. -->
  <xsl:template name="g:own-furniture">
    <fo:static-content flow-name="double-lines" role="artifact">
      <xsl:for-each select="$g:upper-line, $g:lower-line - $g:double-line">
        <xsl:variable name="weights" as="xs:decimal+" select="if (position() = 1) then (0.9, 0.3) else (0.3, 0.9)"/>
        <fo:block-container absolute-position="fixed" left="{g:pt((210 * $g:mm - $g:double-line-length) div 2)}"
            top="{g:pt(. + $weights[1] * $g:mm)}" width="{g:pt($g:double-line-length)}" height="0.3mm"
            border-top="{$weights[1]}mm solid {$g:red}" border-bottom="{$weights[2]}mm solid {$g:red}">
          <fo:block/>
        </fo:block-container>
      </xsl:for-each>
    </fo:static-content>
  </xsl:template>
</xsl:stylesheet>
