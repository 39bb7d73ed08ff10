<?xml version="1.0" encoding="UTF-8"?>
<!-- The end of the text: who was there (10.3), who signs and when (7.3.5). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:f="https://yinfa.org/ns/functions" xmlns:g="https://yinfa.org/ns/geometry"
    xmlns:c="https://yinfa.org/ns/composition"
    xpath-default-namespace="https://yinfa.org/ns/report" exclude-result-prefixes="xs f g">

  <!-- 10.3: names that wrap align with the first one, or with the label where that is too long -->
  <xsl:template match="attendance">
    <xsl:variable name="label" as="xs:string" select="label || f:label('colon')"/>
    <xsl:variable name="label-width" as="xs:decimal"
        select="f:width($label, $g:label-face)! (if (. le $g:attendance-label-most) then . else 0)"/>
    <xsl:variable name="indent" as="xs:decimal" select="$g:attendance-indent + $label-width"/>
    <fo:block xsl:use-attribute-sets="field" start-indent="{f:pt($indent)}" text-indent="{f:pt(-$label-width)}"
        c:measure="{f:pt($g:measure - $indent)}">
      <xsl:if test="empty(preceding-sibling::attendance)">
        <xsl:attribute name="space-before" select="f:grid-lines(1)"/>
      </xsl:if>
      <fo:inline xsl:use-attribute-sets="attendance.label"><xsl:value-of select="$label"/></fo:inline>
      <xsl:value-of select="names"/>
    </fo:block>
  </xsl:template>

  <!-- 7.3.5.2, without a seal: the issuer two characters from the right, the date beginning two characters to the right of
       the issuer's beginning; a date longer than the issuer stands two characters from the right and pushes the issuer -->
  <xsl:template match="signature" mode="#default without-seals">
    <xsl:variable name="widest" as="xs:decimal" select="f:width(issuer)"/>
    <xsl:variable name="date-width" as="xs:decimal" select="f:width(date)"/>
    <xsl:variable name="issuer-start" as="xs:decimal"
        select="$g:measure - $g:issuer-inset - (if ($date-width > $widest) then $g:date-indent + $date-width else $widest)"/>
    <xsl:variable name="followed" as="xs:boolean" select="exists(following-sibling::annotation)"/>
    <xsl:for-each select="issuer, date">
      <xsl:variable name="start" as="xs:decimal"
          select="max((0, $issuer-start + (if (self::date) then $g:date-indent else 0)))"/>
      <fo:block xsl:use-attribute-sets="field" start-indent="{f:pt($start)}" c:measure="{f:pt($g:measure - $start)}">
        <xsl:if test="position() = 1">
          <xsl:attribute name="space-before" select="f:grid-lines(1)"/>
        </xsl:if>
        <xsl:if test="position() != last() or $followed">
          <xsl:attribute name="keep-with-next.within-page" select="$g:keep-signature"/>
        </xsl:if>
        <xsl:value-of select="."/>
      </fo:block>
    </xsl:for-each>
  </xsl:template>

  <!-- Names too long, or seals too many, to be arranged as the standard has it: the names stand as without seals, and the
       seals and stamps below them. Nothing is lost, nothing overlaps. -->
  <xsl:template match="signature[seal or stamp][f:is-crowded(.)]" priority="3">
    <xsl:for-each select="stamp/office">
      <fo:block xsl:use-attribute-sets="paragraph" space-before="{f:grid-lines(1)}"><xsl:value-of select="."/></fo:block>
    </xsl:for-each>
    <xsl:apply-templates select="." mode="without-seals"/>
    <xsl:for-each select="seal, stamp">
      <fo:block-container xsl:use-attribute-sets="image" height="{f:grid-lines(f:whole-lines($g:seal + $g:image-air))}">
        <fo:block xsl:use-attribute-sets="image.line">
          <fo:external-graphic src="url('{@source}')" fox:alt-text="{@alternate-text}" role="{if (@reserved) then 'SealBox' else 'Seal'}"
              content-width="{if (@reserved) then f:pt($g:seal) else 'scale-down-to-fit'}"
              content-height="{if (@reserved) then f:pt($g:seal) else 'scale-down-to-fit'}" scaling="uniform"
              inline-progression-dimension.maximum="{f:pt($g:seal)}"
              block-progression-dimension.maximum="{f:pt($g:seal)}"/>
        </fo:block>
      </fo:block-container>
    </xsl:for-each>
  </xsl:template>

  <!-- 7.3.5.1, with seals: the date four characters from the right, its issuer centred on it, the seal upright over both.
       Several seals stand in rows that end within the type area, each over its issuer, the last over the date too. The
       upper edge of the first row is less than one line below the text, and the date stands on the grid. -->
  <xsl:template match="signature[seal]">
    <xsl:variable name="date-width" as="xs:decimal" select="f:width(date)"/>
    <xsl:variable name="widest" as="xs:decimal" select="f:width(issuer)"/>
    <xsl:variable name="joint" as="xs:boolean" select="count(seal) > 1"/>
    <xsl:variable name="in-row" as="xs:integer"
        select="if (not($joint)) then 1
                else max((1, min(($g:most-seals-in-row, count(seal),
                                  xs:integer(floor($g:measure div max(($g:seal, $widest) ! (. + $g:seal-gap))))))))"/>
    <xsl:variable name="rows" as="xs:integer" select="xs:integer(ceiling(count(seal) div $in-row))"/>
    <xsl:variable name="half" as="xs:decimal" select="max(($g:seal, $widest, $date-width)) div 2"/>
    <xsl:variable name="centre" as="xs:decimal"
        select="min(($g:measure - $g:sealed-date-inset - $date-width div 2, $g:measure - $half - $g:text-slack))"/>
    <xsl:variable name="column-pitch" as="xs:decimal"
        select="if ($in-row > 1)
                then min(($g:seal-pitch + max((0, $widest - $g:seal)), ($centre - $half) div ($in-row - 1)))
                else 0"/>
    <xsl:variable name="row-pitch" as="xs:decimal" select="$g:seal + $g:seal-gap"/>
    <xsl:variable name="lines" as="xs:integer" select="count(date) + (if ($joint) then 1 else count(issuer))"/>
    <xsl:variable name="last-line-below-seal-top" as="xs:decimal"
        select="$g:seal div 2 + $g:seal-low + ($lines div 2 - 1) * $g:line"/>
    <xsl:variable name="last-line-below-first-seal" as="xs:decimal"
        select="($rows - 1) * $row-pitch + $last-line-below-seal-top"/>
    <xsl:variable name="last-line" as="xs:integer" select="f:whole-lines($last-line-below-first-seal - $g:half-leading)"/>
    <xsl:variable name="first-seal" as="xs:decimal" select="$last-line * $g:line - $last-line-below-first-seal"/>
    <xsl:variable name="signature" select="."/>
    <!-- 7.3.6 puts a note on the line below the date; one that would run into the seals goes one line further down -->
    <xsl:variable name="seals-start" as="xs:decimal" select="$centre - ($in-row - 1) * $column-pitch - $g:seal div 2"/>
    <xsl:variable name="note-end" as="xs:decimal"
        select="$g:indent + f:width(following-sibling::*[self::annotation or self::contact][1])"/>
    <xsl:variable name="clear" as="xs:integer" select="if ($note-end > $seals-start) then 1 else 0"/>
    <fo:block-container xsl:use-attribute-sets="field" height="{f:grid-lines($last-line + 1 + $clear)}" keep-together.within-page="{$g:keep-always}">
      <xsl:if test="following-sibling::annotation">
        <xsl:attribute name="keep-with-next.within-page" select="$g:keep-signature"/>
      </xsl:if>
      <xsl:for-each select="seal">
        <xsl:variable name="index" as="xs:integer" select="position() - 1"/>
        <xsl:variable name="row" as="xs:integer" select="$index idiv $in-row"/>
        <xsl:variable name="in-this-row" as="xs:integer"
            select="min(($in-row, count($signature/seal) - $row * $in-row))"/>
        <xsl:variable name="x" as="xs:decimal"
            select="$centre - ($in-this-row - 1 - $index mod $in-row) * $column-pitch"/>
        <xsl:variable name="y" as="xs:decimal" select="$first-seal + $row * $row-pitch"/>
        <xsl:apply-templates select=".">
          <xsl:with-param name="left" select="$x - $g:seal div 2"/>
          <xsl:with-param name="top" select="$y"/>
          <xsl:with-param name="width" select="$g:seal"/>
          <xsl:with-param name="height" select="$g:seal"/>
        </xsl:apply-templates>
        <xsl:variable name="issuers" select="if ($joint) then $signature/issuer[$index + 1] else $signature/issuer"/>
        <xsl:for-each select="$issuers, $signature/date[$index + 1 = count($signature/seal)]">
          <xsl:variable name="width" as="xs:decimal" select="f:width(.) + $g:text-slack"/>
          <xsl:variable name="lines-to-last" as="xs:integer" select="$lines - position()"/>
          <xsl:apply-templates select="." mode="place">
            <xsl:with-param name="left" select="max((0, $x - $width div 2))"/>
            <xsl:with-param name="top" select="$y + $last-line-below-seal-top - $lines-to-last * $g:line"/>
            <xsl:with-param name="width" select="min(($width, $g:measure))"/>
          </xsl:apply-templates>
        </xsl:for-each>
      </xsl:for-each>
    </fo:block-container>
  </xsl:template>

  <!-- 7.3.5.3, with the stamp of a signature: two lines below the text and four characters from the right, the office two
       characters to its left and at half its height; the stamps of others below, each on a row of its own; the date one line
       below the last, four characters from the right -->
  <xsl:template match="signature[stamp]">
    <xsl:variable name="right" as="xs:decimal" select="$g:measure - $g:sealed-date-inset"/>
    <xsl:variable name="date-line" as="xs:integer"
        select="$g:stamp-below-text + (count(stamp) - 1) * $g:stamp-row + $g:date-below-stamp"/>
    <fo:block-container xsl:use-attribute-sets="field" height="{f:grid-lines($date-line + count(date))}" keep-together.within-page="{$g:keep-always}">
      <xsl:for-each select="stamp">
        <xsl:variable name="proportion" as="xs:decimal" select="xs:decimal(@pixel-width) div xs:decimal(@pixel-height)"/>
        <xsl:variable name="height" as="xs:decimal" select="min(($g:stamp-height, $g:stamp-width div $proportion))"/>
        <xsl:variable name="width" as="xs:decimal" select="$height * $proportion"/>
        <xsl:variable name="middle" as="xs:decimal" select="($g:stamp-below-text + (position() - 1) * $g:stamp-row) * $g:line"/>
        <xsl:for-each select="office">
          <xsl:variable name="office-width" as="xs:decimal" select="f:width(.) + $g:text-slack"/>
          <xsl:apply-templates select="." mode="place">
            <xsl:with-param name="left" select="max((0, $right - $width - $g:office-gap - $office-width))"/>
            <xsl:with-param name="top" select="$middle - $g:line div 2"/>
            <xsl:with-param name="width" select="$office-width"/>
          </xsl:apply-templates>
        </xsl:for-each>
        <xsl:apply-templates select=".">
          <xsl:with-param name="left" select="$right - $width"/>
          <xsl:with-param name="top" select="$middle - $height div 2"/>
          <xsl:with-param name="width" select="$width"/>
          <xsl:with-param name="height" select="$height"/>
        </xsl:apply-templates>
      </xsl:for-each>
      <xsl:for-each select="date">
        <xsl:variable name="date-width" as="xs:decimal" select="f:width(.) + $g:text-slack"/>
        <xsl:apply-templates select="." mode="place">
          <xsl:with-param name="left" select="max((0, $right - $date-width))"/>
          <xsl:with-param name="top" select="$date-line * $g:line"/>
          <xsl:with-param name="width" select="$date-width"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </fo:block-container>
  </xsl:template>

  <!-- The picture at a place of the type area. -->
  <xsl:template match="seal | stamp">
    <xsl:param name="left" as="xs:decimal"/>
    <xsl:param name="top" as="xs:decimal"/>
    <xsl:param name="width" as="xs:decimal"/>
    <xsl:param name="height" as="xs:decimal"/>
    <fo:block-container xsl:use-attribute-sets="field" absolute-position="absolute" left="{f:pt($left)}" top="{f:pt($top)}"
        width="{f:pt($width)}" height="{f:pt($height + $g:image-slack)}">
      <fo:block xsl:use-attribute-sets="image.line">
        <fo:external-graphic src="url('{@source}')" fox:alt-text="{@alternate-text}" role="{if (@reserved) then 'SealBox' else 'Seal'}"
            content-width="{f:pt($width)}" content-height="{f:pt($height)}" scaling="uniform"/>
      </fo:block>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
