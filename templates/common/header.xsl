<?xml version="1.0" encoding="UTF-8"?>
<!-- The head of an official document, 7.2: everything down to the red line, on the lines of the grid. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:f="https://yinfa.org/ns/functions" xmlns:g="https://yinfa.org/ns/geometry"
    xmlns:c="https://yinfa.org/ns/composition" xmlns:m="https://yinfa.org/ns/metrics"
    xpath-default-namespace="https://yinfa.org/ns/report" exclude-result-prefixes="xs f g m">

  <!-- 7.2.4: how far the upper edge of the mark lies below that of the type area -->
  <xsl:variable name="g:mark-top" as="xs:decimal" select="35 * $g:mm"/>

  <!-- 7.2.7: whether a red line closes the header, and how far below the document number -->
  <xsl:variable name="g:red-line" as="xs:boolean" select="true()"/>
  <xsl:variable name="g:red-line-below" as="xs:decimal" select="4 * $g:mm"/>

  <!-- Characters fill their square but for this share of it above them. -->
  <xsl:variable name="g:above-ink" as="xs:decimal" select="0.045"/>

  <!-- The line of the grid, counted from 1, on which the document number stands: two lines below the mark (7.2.5). The
       size of the mark is free; it takes what room there is down to that line, and at least 14 mm, or 12 mm a name. -->
  <xsl:function name="g:number-line" as="xs:integer">
    <xsl:param name="header" as="element(header)"/>
    <xsl:variable name="least" as="xs:decimal" select="max((14, 12 * count($header/mark))) * $g:mm"/>
    <xsl:sequence
        select="if ($header/(mark | mark-suffix))
                then xs:integer(ceiling(($g:mark-top + $least) div $g:line)) + 3
                else g:lines-above($header) + 1"/>
  </xsl:function>

  <!-- The lines taken by copy number, classification and urgency; the classification is always on line 2. -->
  <xsl:function name="g:lines-above" as="xs:integer">
    <xsl:param name="header" as="element(header)"/>
    <xsl:sequence select="max((0, $header/(copy-number | security-classification | urgency) ! g:line-of(.)))"/>
  </xsl:function>

  <xsl:function name="g:line-of" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="before" select="$element/preceding-sibling::*"/>
    <xsl:sequence
        select="if ($element/self::copy-number) then 1
                else if ($element/self::security-classification) then 2
                else if ($before/self::security-classification) then 3
                else 1 + count($before/self::copy-number)"/>
  </xsl:function>

  <xsl:template match="report/header">
    <xsl:variable name="rows" as="xs:integer" select="max((1, xs:integer(ceiling(count(approver) div 2))))"/>
    <xsl:variable name="number-line" as="xs:integer" select="g:number-line(.) + $rows - 1"/>
    <xsl:variable name="closed" as="xs:boolean" select="exists((mark, mark-suffix, document-number, approver))"/>
    <fo:block-container height="{g:lines(2 + (if ($closed) then $number-line else g:lines-above(.)))}"
        keep-with-next.within-page="always">
      <fo:block-container absolute-position="absolute" left="0pt" top="0pt" width="{g:pt($g:measure)}"
          height="{g:pt($number-line * $g:line - $g:half-leading + $g:red-line-below)}">
        <xsl:if test="$closed and $g:red-line">
          <xsl:attribute name="border-bottom" select="'0.5mm solid ' || $g:red"/>
        </xsl:if>
        <xsl:apply-templates select="copy-number, security-classification, urgency"/>
        <xsl:call-template name="mark">
          <xsl:with-param name="top" select="$g:mark-top + $g:overhang"/>
          <xsl:with-param name="height" select="($number-line - $rows - 2) * $g:line - $g:mark-top"/>
        </xsl:call-template>
        <xsl:apply-templates select="document-number">
          <xsl:with-param name="line" select="$number-line"/>
        </xsl:apply-templates>
        <xsl:call-template name="approvers">
          <xsl:with-param name="line" select="$number-line - $rows + 1"/>
        </xsl:call-template>
      </fo:block-container>
    </fo:block-container>
  </xsl:template>

  <!-- One line of text at a place of the type area. -->
  <xsl:template name="place">
    <xsl:param name="left" as="xs:decimal" select="0"/>
    <xsl:param name="top" as="xs:decimal"/>
    <xsl:param name="width" as="xs:decimal" select="$g:measure - $left"/>
    <xsl:param name="align" as="xs:string" select="'start'"/>
    <xsl:param name="role" as="xs:string" select="'body'"/>
    <xsl:param name="text" as="xs:string" select="string()"/>
    <fo:block-container absolute-position="absolute" left="{g:pt($left)}" top="{g:pt($top)}"
        width="{g:pt($width)}" height="{g:lines(1)}">
      <fo:block font-family="{$role}" text-align="{$align}" c:measure="{g:pt($width)}"><xsl:value-of select="$text"/></fo:block>
    </fo:block-container>
  </xsl:template>

  <xsl:template match="copy-number | security-classification | urgency">
    <xsl:call-template name="place">
      <xsl:with-param name="top" select="(g:line-of(.) - 1) * $g:line"/>
      <xsl:with-param name="role" select="if (self::copy-number) then 'body' else 'heading1'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- 7.2.5: centred, or one character in from the left where approvers stand to the right -->
  <xsl:template match="document-number">
    <xsl:param name="line" as="xs:integer"/>
    <xsl:call-template name="place">
      <xsl:with-param name="left" select="if (../approver) then $g:character else 0"/>
      <xsl:with-param name="top" select="($line - 1) * $g:line"/>
      <xsl:with-param name="align" select="if (../approver) then 'start' else 'center'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- 7.2.6: one character in from the right, two names a row, in the order of their bodies -->
  <xsl:template name="approvers">
    <xsl:param name="line" as="xs:integer"/>
    <xsl:variable name="label" as="xs:string" select="f:label('approver') || f:label('colon')"/>
    <xsl:variable name="first-column" as="xs:decimal" select="max((0, approver[position() mod 2 = 1] ! m:width(., 'heading2', $g:size))) + 0.1"/>
    <xsl:variable name="second-column" as="xs:decimal" select="max((0, approver[position() mod 2 = 0] ! m:width(., 'heading2', $g:size))) + 0.1"/>
    <xsl:variable name="start" as="xs:decimal"
        select="$g:measure - $g:character - $first-column - (if (count(approver) > 1) then $g:character + $second-column else 0)"/>
    <xsl:variable name="label-width" as="xs:decimal" select="m:width($label, 'body', $g:size) + 0.1"/>
    <xsl:for-each select="approver">
      <xsl:if test="position() = 1">
        <xsl:call-template name="place">
          <xsl:with-param name="left" select="$start - $label-width"/>
          <xsl:with-param name="top" select="($line - 1) * $g:line"/>
          <xsl:with-param name="width" select="$label-width"/>
          <xsl:with-param name="text" select="$label"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:variable name="index" as="xs:integer" select="position() - 1"/>
      <xsl:call-template name="place">
        <xsl:with-param name="left" select="$start + ($index mod 2) * ($first-column + $g:character)"/>
        <xsl:with-param name="top" select="($line - 1 + $index idiv 2) * $g:line"/>
        <xsl:with-param name="width" select="($first-column, $second-column)[1 + $index mod 2]"/>
        <xsl:with-param name="role" select="'heading2'"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- 7.2.4: the names below one another, all as wide as the widest; the suffix to their right, at half their height. What
       is too wide is set in narrower characters of the same height. -->
  <xsl:template name="mark">
    <xsl:param name="top" as="xs:decimal"/>
    <xsl:param name="height" as="xs:decimal"/>
    <xsl:variable name="rows" as="xs:integer" select="max((1, count(mark)))"/>
    <xsl:variable name="pitch-in-sizes" as="xs:decimal" select="1.2"/>
    <xsl:variable name="size" as="xs:decimal" select="$height div (1 - $g:above-ink + ($rows - 1) * $pitch-in-sizes)"/>
    <xsl:variable name="suffix-size" as="xs:decimal" select="min(($height div (1 - $g:above-ink), 17 * $g:mm))"/>
    <xsl:variable name="names-width" as="xs:decimal" select="max((0, mark ! m:width(., 'issuerMark', $size)))"/>
    <xsl:variable name="suffix-width" as="xs:decimal" select="sum(mark-suffix ! m:width(., 'issuerMark', $suffix-size))"/>
    <xsl:variable name="gap" as="xs:decimal" select="if (mark and mark-suffix) then (if ($rows > 1) then 0.3 * $size else 0) else 0"/>
    <xsl:variable name="natural" as="xs:decimal" select="max((1, $names-width + $gap + $suffix-width))"/>
    <xsl:variable name="narrow" as="xs:decimal" select="min((1, 0.98 * $g:measure div $natural))"/>
    <xsl:variable name="left" as="xs:decimal" select="($g:measure - $natural * $narrow) div 2"/>
    <xsl:for-each select="mark">
      <xsl:variable name="letters" as="xs:integer" select="string-length()"/>
      <xsl:call-template name="mark-row">
        <xsl:with-param name="left" select="$left"/>
        <xsl:with-param name="top" select="$top + (position() - 1) * $pitch-in-sizes * $size - $g:above-ink * $size"/>
        <xsl:with-param name="width" select="$names-width"/>
        <xsl:with-param name="size" select="$size"/>
        <xsl:with-param name="narrow" select="$narrow"/>
        <xsl:with-param name="spacing"
            select="if ($letters > 1) then ($names-width - m:width(., 'issuerMark', $size)) div ($letters - 1) else 0"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:for-each select="mark-suffix">
      <xsl:call-template name="mark-row">
        <xsl:with-param name="left" select="$left + ($names-width + $gap) * $narrow"/>
        <xsl:with-param name="top" select="$top + ($height - $suffix-size * (1 + $g:above-ink)) div 2"/>
        <xsl:with-param name="width" select="$suffix-width"/>
        <xsl:with-param name="size" select="$suffix-size"/>
        <xsl:with-param name="narrow" select="$narrow"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="mark-row">
    <xsl:param name="left" as="xs:decimal"/>
    <xsl:param name="top" as="xs:decimal"/>
    <xsl:param name="width" as="xs:decimal"/>
    <xsl:param name="size" as="xs:decimal"/>
    <xsl:param name="narrow" as="xs:decimal"/>
    <xsl:param name="spacing" as="xs:decimal" select="0"/>
    <fo:block-container absolute-position="absolute" left="{g:pt($left)}" top="{g:pt($top)}"
        width="{g:pt($width + 1)}" height="{g:pt($size + 1)}" fox:transform="scale({round($narrow, 4)},1)">
      <fo:block xsl:use-attribute-sets="mark" font-size="{g:pt($size)}" line-height="{g:pt($size)}"
          c:measure="{g:pt($width + 1)}" c:spacing="{g:pt($spacing - 0.001)}"><xsl:value-of select="."/></fo:block>
    </fo:block-container>
  </xsl:template>

  <!-- The archive's stamp: 45 mm by 16 mm in the middle of the head margin of the first page, three cells by two. -->
  <xsl:template match="archive-stamp">
    <xsl:variable name="width" as="xs:decimal" select="15 * $g:mm"/>
    <xsl:variable name="height" as="xs:decimal" select="8 * $g:mm"/>
    <xsl:variable name="left" as="xs:decimal" select="(210 * $g:mm - 3 * $width) div 2"/>
    <xsl:variable name="top" as="xs:decimal" select="($g:head - 2 * $height) div 2"/>
    <xsl:variable name="stamp" select="."/>
    <xsl:for-each select="'fonds', 'year', 'item', 'unit', 'retention', 'pages'">
      <xsl:variable name="cell" select="$stamp/*[local-name() = current()]"/>
      <xsl:variable name="index" as="xs:integer" select="position() - 1"/>
      <xsl:variable name="size" as="xs:decimal"
          select="if (m:width(string($cell), 'body', 9) > $width - 4) then 7 else 9"/>
      <fo:block-container absolute-position="fixed" xsl:use-attribute-sets="archive-stamp"
          left="{g:pt($left + ($index mod 3) * $width)}" top="{g:pt($top + ($index idiv 3) * $height)}"
          width="{g:pt($width - 0.25 * $g:mm)}" height="{g:pt($height - 0.25 * $g:mm)}">
        <fo:block font-size="{g:pt($size)}" line-height="{g:pt($size + 0.2)}" c:measure="{g:pt($width - 4)}">
          <xsl:value-of select="$cell"/>
        </fo:block>
      </fo:block-container>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
