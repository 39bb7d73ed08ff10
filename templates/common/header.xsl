<?xml version="1.0" encoding="UTF-8"?>
<!-- The head of an official document, 7.2: everything down to the red line, on the lines of the grid. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:f="https://yinfa.org/ns/functions" xmlns:g="https://yinfa.org/ns/geometry"
    xmlns:c="https://yinfa.org/ns/composition" xmlns:m="https://yinfa.org/ns/metrics"
    xpath-default-namespace="https://yinfa.org/ns/report" exclude-result-prefixes="xs f g m">

  <xsl:template match="report/header">
    <xsl:variable name="rows" as="xs:integer" select="f:number-rows(.)"/>
    <xsl:variable name="first-row" as="xs:integer" select="f:number-line(.)"/>
    <xsl:variable name="number-line" as="xs:integer" select="$first-row + $rows - 1"/>
    <xsl:variable name="lines" as="xs:integer" select="if (f:is-closed(.)) then $number-line else f:lines-above(.)"/>
    <xsl:variable name="mark-top" as="xs:decimal" select="f:mark-top(.)"/>
    <fo:block-container height="{f:grid-lines($lines + $g:lines-below-header)}"
        keep-with-next.within-page="{$g:keep-always}">
      <xsl:apply-templates select="(approver[last()], mark[last()])[1][$lines + 2 > f:lines-for-header(current())]" mode="no-room"/>
      <fo:block-container xsl:use-attribute-sets="header" absolute-position="absolute" left="0pt" top="0pt"
          width="{f:pt($g:measure)}" height="{f:pt($number-line * $g:line - $g:half-leading + $g:red-line-below)}">
        <xsl:apply-templates select="copy-number, security-classification, urgency"/>
        <xsl:apply-templates select="." mode="mark">
          <xsl:with-param name="top" select="$mark-top + $g:overhang"/>
          <xsl:with-param name="height" select="($first-row - 1 - $g:lines-below-mark) * $g:line - $mark-top"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="document-number">
          <xsl:with-param name="line" select="$number-line"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="." mode="approvers">
          <xsl:with-param name="line" select="$first-row"/>
        </xsl:apply-templates>
      </fo:block-container>
    </fo:block-container>
  </xsl:template>

  <!-- What is too long or too much for its place is refused by the name of its field. -->
  <xsl:template match="*" mode="no-room">
    <fo:block xsl:use-attribute-sets="field" c:no-room="true" role="NoTag"/>
  </xsl:template>

  <!-- One line of text at a place of the type area. -->
  <xsl:template match="*" mode="place">
    <xsl:param name="left" as="xs:decimal" select="0"/>
    <xsl:param name="top" as="xs:decimal"/>
    <xsl:param name="width" as="xs:decimal" select="$g:measure - $left"/>
    <xsl:param name="text" as="xs:string" select="string()"/>
    <fo:block-container xsl:use-attribute-sets="field" absolute-position="absolute" left="{f:pt($left)}" top="{f:pt($top)}"
        width="{f:pt($width)}" height="{f:grid-lines(1)}">
      <fo:block xsl:use-attribute-sets="place" c:measure="{f:pt($width)}"><xsl:value-of select="$text"/></fo:block>
    </fo:block-container>
  </xsl:template>

  <xsl:template match="copy-number | security-classification | urgency">
    <xsl:apply-templates select="." mode="place">
      <xsl:with-param name="top" select="(f:line-of(.) - 1) * $g:line"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- 7.2.5: centred, or one character in from the left where approvers stand to the right -->
  <xsl:template match="document-number">
    <xsl:param name="line" as="xs:integer"/>
    <xsl:apply-templates select="." mode="place">
      <xsl:with-param name="left" select="if (../approver) then $g:number-indent else 0"/>
      <xsl:with-param name="top" select="($line - 1) * $g:line"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- 7.2.6: one character in from the right, in the order of their bodies -->
  <xsl:template match="header[approver]" mode="approvers">
    <xsl:param name="line" as="xs:integer"/>
    <xsl:variable name="label-width" as="xs:decimal" select="f:approver-label-width()"/>
    <xsl:variable name="in-row" as="xs:integer" select="f:approvers-in-row(.)"/>
    <xsl:variable name="columns" as="xs:decimal+" select="f:approver-columns(., $in-row)"/>
    <xsl:variable name="start" as="xs:decimal" select="f:approvers-start(., $in-row)"/>
    <xsl:apply-templates select="." mode="place">
      <xsl:with-param name="left" select="$start - $label-width"/>
      <xsl:with-param name="top" select="($line - 1) * $g:line"/>
      <xsl:with-param name="width" select="$label-width"/>
      <xsl:with-param name="text" select="f:approver-label()"/>
    </xsl:apply-templates>
    <xsl:for-each select="approver">
      <xsl:variable name="index" as="xs:integer" select="position() - 1"/>
      <xsl:variable name="column" as="xs:integer" select="$index mod $in-row"/>
      <xsl:apply-templates select=".[f:width(., $g:approver-face) > $g:measure - $g:approver-inset - $label-width]" mode="no-room"/>
      <xsl:apply-templates select="." mode="place">
        <xsl:with-param name="left" select="$start + sum($columns[position() le $column]) + $column * $g:approver-gap"/>
        <xsl:with-param name="top" select="($line - 1 + $index idiv $in-row) * $g:line"/>
        <xsl:with-param name="width" select="$columns[1 + $column]"/>
      </xsl:apply-templates>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="header" mode="approvers"/>

  <!-- 7.2.4: the names below one another, all as wide as the widest; the suffix to their right, at half their height. What
       is too wide is set in narrower characters of the same height. -->
  <xsl:template match="header" mode="mark">
    <xsl:param name="top" as="xs:decimal"/>
    <xsl:param name="height" as="xs:decimal"/>
    <xsl:variable name="shrink" as="xs:decimal" select="f:mark-shrink(., $height)"/>
    <xsl:variable name="size" as="xs:decimal" select="$shrink * f:mark-size(., $height)"/>
    <xsl:variable name="suffix-size" as="xs:decimal" select="$shrink * f:mark-suffix-size($height)"/>
    <xsl:variable name="names-width" as="xs:decimal" select="max((0, mark ! m:width(., $g:mark-face, $size)))"/>
    <xsl:variable name="suffix-width" as="xs:decimal" select="sum(mark-suffix ! m:width(., $g:mark-face, $suffix-size))"/>
    <xsl:variable name="gap" as="xs:decimal" select="f:mark-gap(., $size)"/>
    <xsl:variable name="natural" as="xs:decimal" select="$shrink * f:mark-width(., $height)"/>
    <xsl:variable name="narrow" as="xs:decimal" select="min((1, $g:mark-share * $g:measure div $natural))"/>
    <xsl:if test="min(($size, $suffix-size)) lt $g:mark-smallest">
      <!-- too many names, or one too long, whichever it is -->
      <xsl:variable name="by-length" as="element()*">
        <xsl:perform-sort select="mark, mark-suffix">
          <xsl:sort select="string-length()" order="descending"/>
        </xsl:perform-sort>
      </xsl:variable>
      <xsl:apply-templates select="if ($shrink lt 1) then $by-length[1] else (mark, mark-suffix)[last()]" mode="no-room"/>
    </xsl:if>
    <xsl:variable name="left" as="xs:decimal" select="($g:measure - $natural * $narrow) div 2"/>
    <xsl:for-each select="mark">
      <xsl:variable name="letters" as="xs:integer" select="string-length()"/>
      <xsl:apply-templates select=".">
        <xsl:with-param name="left" select="$left"/>
        <xsl:with-param name="top" select="$top + (position() - 1) * $g:mark-pitch-in-sizes * $size - $g:above-ink * $size"/>
        <xsl:with-param name="width" select="$names-width"/>
        <xsl:with-param name="size" select="$size"/>
        <xsl:with-param name="narrow" select="$narrow"/>
        <xsl:with-param name="spacing"
            select="if ($letters > 1) then ($names-width - m:width(., $g:mark-face, $size)) div ($letters - 1) else 0"/>
      </xsl:apply-templates>
    </xsl:for-each>
    <xsl:apply-templates select="mark-suffix">
      <xsl:with-param name="left" select="$left + ($names-width + $gap) * $narrow"/>
      <xsl:with-param name="top" select="$top + ($shrink * $height - $suffix-size * (1 + $g:above-ink)) div 2"/>
      <xsl:with-param name="width" select="$suffix-width"/>
      <xsl:with-param name="size" select="$suffix-size"/>
      <xsl:with-param name="narrow" select="$narrow"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="header/mark | mark-suffix">
    <xsl:param name="left" as="xs:decimal"/>
    <xsl:param name="top" as="xs:decimal"/>
    <xsl:param name="width" as="xs:decimal"/>
    <xsl:param name="size" as="xs:decimal"/>
    <xsl:param name="narrow" as="xs:decimal"/>
    <xsl:param name="spacing" as="xs:decimal" select="0"/>
    <fo:block-container absolute-position="absolute" left="{f:pt($left)}" top="{f:pt($top)}"
        width="{f:pt($width + $g:mark-slack)}" height="{f:pt($size + $g:mark-slack)}"
        fox:transform="scale({round($narrow, 4)},1)">
      <fo:block xsl:use-attribute-sets="mark" font-size="{f:pt($size)}" line-height="{f:pt($size)}"
          c:measure="{f:pt($width + $g:mark-slack)}" c:spacing="{f:pt($spacing - $g:rounding)}"><xsl:value-of select="."/></fo:block>
    </fo:block-container>
  </xsl:template>

  <!-- The archive's stamp: in the middle of the head margin of the first page, three cells by two. -->
  <xsl:template match="archive-stamp">
    <xsl:variable name="left" as="xs:decimal" select="($g:page-width - 3 * $g:archive-cell-width) div 2"/>
    <xsl:variable name="top" as="xs:decimal" select="($g:head - 2 * $g:archive-cell-height) div 2"/>
    <xsl:variable name="stamp" select="."/>
    <xsl:for-each select="'fonds', 'year', 'item', 'unit', 'retention', 'pages'">
      <xsl:variable name="cell" select="$stamp/*[local-name() = current()]"/>
      <xsl:variable name="index" as="xs:integer" select="position() - 1"/>
      <xsl:variable name="size" as="xs:decimal"
          select="if (m:lines(string($cell), $g:text-face, $g:archive-size, $g:archive-cell-measure,
                              map { 'text-align': 'center' }) > 1)
                  then $g:archive-small-size
                  else $g:archive-size"/>
      <fo:block-container absolute-position="fixed" xsl:use-attribute-sets="archive-stamp" c:field="{$cell/@field}"
          left="{f:pt($left + ($index mod 3) * $g:archive-cell-width)}"
          top="{f:pt($top + ($index idiv 3) * $g:archive-cell-height)}"
          width="{f:pt($g:archive-cell-width - $g:archive-cell-border)}"
          height="{f:pt($g:archive-cell-height - $g:archive-cell-border)}">
        <fo:block font-size="{f:pt($size)}" line-height="{f:pt($size + $g:archive-leading)}"
            c:measure="{f:pt($g:archive-cell-measure)}">
          <xsl:value-of select="$cell"/>
        </fo:block>
      </fo:block-container>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
