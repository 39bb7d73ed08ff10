<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of GB/T 9704-2012, 5.1 and 5.2: nothing but its measures and masters. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:g="https://yinfa.org/ns/geometry" exclude-result-prefixes="xs g">

  <!-- All measures are in points of 1/72 inch. -->
  <xsl:variable name="g:mm" as="xs:decimal" select="72 div 25.4"/>

  <!-- 5.2.1: head margin 37 mm, binding margin 28 mm, type area 156 mm by 225 mm -->
  <xsl:variable name="g:head" as="xs:decimal" select="37 * $g:mm"/>
  <xsl:variable name="g:left" as="xs:decimal" select="28 * $g:mm"/>
  <xsl:variable name="g:right" as="xs:decimal" select="26 * $g:mm"/>
  <xsl:variable name="g:foot" as="xs:decimal" select="35 * $g:mm"/>
  <xsl:variable name="g:measure" as="xs:decimal" select="156 * $g:mm"/>
  <xsl:variable name="g:height" as="xs:decimal" select="225 * $g:mm"/>

  <!-- 5.2.2 and 5.2.3: characters of size 3, 28 to a line and 22 lines to a page, filling the type area -->
  <xsl:variable name="g:size" as="xs:decimal" select="16"/>
  <xsl:variable name="g:character" as="xs:decimal" select="$g:measure div 28"/>
  <xsl:variable name="g:line" as="xs:decimal"
      select="if ($g:from-edge-to-edge) then ($g:height - $g:size) div 21 else $g:height div 22"/>

  <!-- Two readings of filling: the characters of the first and last line touch the edges of the type area, or their lines
       do. In the first, half the space between two lines lies outside the type area, above and below. -->
  <xsl:variable name="g:from-edge-to-edge" as="xs:boolean" select="not(/*/@line-grid = 'box')"/>
  <xsl:variable name="g:half-leading" as="xs:decimal" select="($g:line - $g:size) div 2"/>
  <xsl:variable name="g:overhang" as="xs:decimal" select="if ($g:from-edge-to-edge) then $g:half-leading else 0"/>

  <!-- 7.3.1: size 2 -->
  <xsl:variable name="g:title-size" as="xs:decimal" select="22"/>

  <xsl:variable name="g:page-number-size" as="xs:decimal" select="14"/>

  <!-- The length of a line where a node stands: an attachment on turned pages has the height of the type area. -->
  <xsl:function name="g:measure" as="xs:decimal">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="if ($node/ancestor-or-self::*:attachment/@landscape) then $g:height else $g:measure"/>
  </xsl:function>

  <!-- The height of the type area where a node stands. -->
  <xsl:function name="g:page-height" as="xs:decimal">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="if (g:measure($node) = $g:measure) then $g:height else $g:measure"/>
  </xsl:function>

  <!-- What a type of document changes: the name of a master for the first page, and whether the imprint waits for an
       even page (7.4.1). -->
  <xsl:variable name="g:first-master" as="xs:string?" select="()"/>
  <xsl:variable name="g:imprint-on-even" as="xs:boolean" select="true()"/>

  <xsl:function name="g:pt" as="xs:string">
    <xsl:param name="measure" as="xs:decimal"/>
    <xsl:sequence select="string(round($measure, 3)) || 'pt'"/>
  </xsl:function>

  <!-- A number of characters of the body, as a length. -->
  <xsl:function name="g:characters" as="xs:string">
    <xsl:param name="count" as="xs:decimal"/>
    <xsl:sequence select="g:pt($count * $g:character)"/>
  </xsl:function>

  <!-- A number of lines of the grid, as a length. -->
  <xsl:function name="g:lines" as="xs:string">
    <xsl:param name="count" as="xs:decimal"/>
    <xsl:sequence select="g:pt($count * $g:line)"/>
  </xsl:function>

  <xsl:template name="g:page-masters">
    <fo:layout-master-set>
      <xsl:for-each select="'odd', 'even'">
        <xsl:variable name="side" select="."/>
        <xsl:for-each select="'', '-imprint', '-landscape'">
          <fo:simple-page-master master-name="{$side}{.}" page-width="210mm" page-height="297mm">
            <fo:region-body margin-top="{g:pt($g:head - $g:overhang)}"
                margin-bottom="{g:pt($g:foot - $g:overhang - 0.01)}"
                margin-left="{g:pt($g:left)}" margin-right="{g:pt($g:right)}">
              <xsl:if test=". = '-landscape'">
                <!-- 8: the head of a turned page lies at its left edge, the binding one of odd pages; the first line's
                     characters touch the type area there -->
                <xsl:attribute name="reference-orientation">90</xsl:attribute>
                <xsl:attribute name="margin-top" select="g:pt($g:head)"/>
                <xsl:attribute name="margin-bottom" select="g:pt($g:foot - 0.01)"/>
                <xsl:attribute name="margin-left" select="g:pt($g:left - $g:overhang)"/>
                <xsl:attribute name="margin-right" select="g:pt($g:right - $g:overhang)"/>
              </xsl:if>
            </fo:region-body>
            <!-- the number is an artifact and comes first; the imprint is text and comes last -->
            <fo:region-before region-name="{$side}-foot" extent="297mm"/>
            <xsl:if test=". = '-imprint'">
              <fo:region-after region-name="imprint" extent="{g:pt($g:height + $g:foot)}"/>
            </xsl:if>
          </fo:simple-page-master>
        </xsl:for-each>
      </xsl:for-each>
      <fo:simple-page-master master-name="blank" page-width="210mm" page-height="297mm">
        <fo:region-body/>
      </fo:simple-page-master>
      <xsl:call-template name="g:own-masters"/>
      <fo:simple-page-master master-name="imprint-alone" page-width="210mm" page-height="297mm">
        <fo:region-body margin-top="{g:pt($g:head - $g:overhang)}"
            margin-bottom="{g:pt($g:foot - $g:overhang - 0.01)}"/>
        <fo:region-after region-name="imprint" extent="{g:pt($g:height + $g:foot)}"/>
      </fo:simple-page-master>
      <!-- 7.5: an imprint that follows an empty page stands on a page without number; an empty page that the text itself
           makes does not come before it -->
      <fo:page-sequence-master master-name="pages-imprint-alone">
        <fo:repeatable-page-master-alternatives>
          <fo:conditional-page-master-reference blank-or-not-blank="blank" master-reference="imprint-alone"/>
          <fo:conditional-page-master-reference odd-or-even="odd" master-reference="{if ($g:imprint-on-even) then 'blank' else 'odd-imprint'}"/>
          <fo:conditional-page-master-reference odd-or-even="even" master-reference="even-imprint"/>
        </fo:repeatable-page-master-alternatives>
      </fo:page-sequence-master>
      <xsl:for-each select="'', '-imprint', '-landscape'">
        <fo:page-sequence-master master-name="pages{.}">
          <fo:repeatable-page-master-alternatives>
            <xsl:choose>
              <xsl:when test=". = '-imprint'">
                <fo:conditional-page-master-reference blank-or-not-blank="blank" odd-or-even="even" master-reference="even-imprint"/>
                <xsl:if test="not($g:imprint-on-even)">
                  <xsl:if test="$g:first-master">
                    <fo:conditional-page-master-reference page-position="only" master-reference="{$g:first-master}-imprint"/>
                  </xsl:if>
                  <fo:conditional-page-master-reference page-position="last" odd-or-even="odd" master-reference="odd-imprint"/>
                </xsl:if>
                <fo:conditional-page-master-reference page-position="last" odd-or-even="even" master-reference="even-imprint"/>
                <xsl:call-template name="g:first-reference"/>
              </xsl:when>
              <xsl:when test=". = ''">
                <xsl:call-template name="g:first-reference"/>
              </xsl:when>
            </xsl:choose>
            <xsl:variable name="kind" select=".[. = '-landscape']"/>
            <fo:conditional-page-master-reference blank-or-not-blank="blank" master-reference="blank"/>
            <fo:conditional-page-master-reference odd-or-even="odd" master-reference="odd{$kind}"/>
            <fo:conditional-page-master-reference odd-or-even="even" master-reference="even{$kind}"/>
          </fo:repeatable-page-master-alternatives>
        </fo:page-sequence-master>
      </xsl:for-each>
    </fo:layout-master-set>
  </xsl:template>

  <xsl:template name="g:first-reference">
    <xsl:if test="$g:first-master">
      <fo:conditional-page-master-reference page-position="first" master-reference="{$g:first-master}"/>
    </xsl:if>
  </xsl:template>

  <!-- The masters that a type of document adds; none in common. -->
  <xsl:template name="g:own-masters"/>

  <!-- 7.5: the page number stands below the type area, to the right on odd pages and to the left on even ones, one
       character in from the edge. It is an artifact: a screen reader passes over it. -->
  <xsl:template name="g:page-numbers">
    <xsl:for-each select="'odd', 'even'">
      <fo:static-content flow-name="{.}-foot" role="artifact">
        <fo:block font-family="pageNumber" font-size="{g:pt($g:page-number-size)}"
            line-height="{g:pt($g:page-number-size)}" space-before="{g:pt($g:head + $g:height + $g:page-number-drop)}"
            space-before.conditionality="retain" text-align="{if (. = 'odd') then 'right' else 'left'}"
            margin-left="{g:pt($g:left + $g:character)}" margin-right="{g:pt($g:right + $g:character)}"
            >— <fo:page-number/> —</fo:block>
      </fo:static-content>
    </xsl:for-each>
  </xsl:template>

  <!-- The dashes lie 7 mm below the type area; in the faces used they stand this much below the top of their line. -->
  <xsl:variable name="g:dash-below-line-top" as="xs:decimal" select="0.56 * $g:page-number-size"/>
  <xsl:variable name="g:page-number-drop" as="xs:decimal" select="7 * $g:mm - $g:dash-below-line-top"/>
</xsl:stylesheet>
