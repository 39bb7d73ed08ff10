<?xml version="1.0" encoding="UTF-8"?>
<!-- What things look like: attribute sets, each named after the element that it dresses, made of measures alone. An
     attribute set is read where the element stands. Font families are the roles of fonts.json. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:c="https://yinfa.org/ns/composition"
    xmlns:f="https://yinfa.org/ns/functions" xmlns:g="https://yinfa.org/ns/geometry"
    xpath-default-namespace="https://yinfa.org/ns/report" exclude-result-prefixes="xs f g">

  <!-- whose field an object prints, so that what doesn't fit can be named -->
  <xsl:attribute-set name="field">
    <xsl:attribute name="c:field" select="string(@field)"/>
  </xsl:attribute-set>

  <!-- c:measure asks for lines composed to that length; c:spacing is the space after each character of an untouched line -->
  <xsl:attribute-set name="line" use-attribute-sets="field">
    <xsl:attribute name="c:measure" select="f:pt(f:measure(.))"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="grid-line" use-attribute-sets="line">
    <xsl:attribute name="c:spacing" select="f:pt($g:spacing)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="text">
    <xsl:attribute name="font-family" select="$g:text-face"/>
    <xsl:attribute name="font-size" select="f:pt($g:size)"/>
    <xsl:attribute name="line-height" select="f:pt($g:line)"/>
    <xsl:attribute name="line-height-shift-adjustment">disregard-shifts</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
    <xsl:attribute name="xml:lang">zh-CN</xsl:attribute>
  </xsl:attribute-set>

  <!-- 7.3.1: size 2, centred; c:break divides what is too long for a line by its meaning -->
  <xsl:attribute-set name="title" use-attribute-sets="line">
    <xsl:attribute name="c:break">meaning</xsl:attribute>
    <xsl:attribute name="font-family">title</xsl:attribute>
    <xsl:attribute name="linefeed-treatment">preserve</xsl:attribute>
    <xsl:attribute name="font-size" select="f:pt($g:title-size)"/>
    <xsl:attribute name="line-height" select="f:grid-lines(1)"/>
    <xsl:attribute name="padding-before" select="f:pt($g:title-low)"/>
    <!-- what follows stands on the grid again -->
    <xsl:attribute name="space-after" select="f:pt($g:lines-below-title * $g:line - $g:title-low)"/>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page" select="$g:keep-heading"/>
  </xsl:attribute-set>

  <!-- between two blank lines, that of the title and its own -->
  <xsl:attribute-set name="date-line" use-attribute-sets="line">
    <xsl:attribute name="font-family">heading2</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-after" select="f:grid-lines(1)"/>
    <xsl:attribute name="keep-with-next.within-page" select="$g:keep-heading"/>
  </xsl:attribute-set>

  <!-- 7.3.3: each paragraph starts two characters in -->
  <xsl:attribute-set name="paragraph" use-attribute-sets="grid-line">
    <xsl:attribute name="text-indent" select="f:pt($g:indent)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="heading" use-attribute-sets="paragraph heading.face">
    <xsl:attribute name="keep-with-next.within-page" select="if (f:heads-what-follows(.)) then $g:keep-heading else 'auto'"/>
  </xsl:attribute-set>

  <!-- 7.3.3: the face follows the level; a run-in heading wears it to its own end only -->
  <xsl:attribute-set name="heading.face">
    <xsl:attribute name="font-family" select="f:heading-face(.)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="table" use-attribute-sets="field">
    <xsl:attribute name="line-height" select="f:pt($g:table-line)"/>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <!-- half of the outer border lies outside the table; with it the table fills the type area -->
    <xsl:attribute name="start-indent" select="f:pt($g:cell-border div 2)"/>
    <xsl:attribute name="width" select="f:pt(f:measure(.) - $g:cell-border)"/>
    <xsl:attribute name="border-collapse">collapse</xsl:attribute>
    <!-- rows are whole lines high; with what stands above the first, this is one line more -->
    <xsl:attribute name="space-after" select="f:pt($g:line - $g:overhang - $g:cell-border)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="table.caption" use-attribute-sets="line">
    <xsl:attribute name="font-family" select="$g:label-face"/>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page" select="$g:keep-heading"/>
  </xsl:attribute-set>

  <!-- a row is divided only where no page could hold it -->
  <xsl:attribute-set name="row" use-attribute-sets="field">
    <xsl:attribute name="keep-together.within-page" select="$g:keep-heading"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="cell">
    <xsl:attribute name="font-family" select="f:cell-face(.)"/>
    <xsl:attribute name="border" select="f:pt($g:cell-border) || ' solid black'"/>
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>

  <!-- a row, its border included, is as high as some whole lines of the grid: f:row-lines counts the same -->
  <xsl:attribute-set name="cell.text">
    <xsl:attribute name="c:grid" select="f:pt($g:line)"/>
    <xsl:attribute name="c:around" select="f:pt($g:cell-border)"/>
    <xsl:attribute name="c:after" select="f:pt($g:cell-air)"/>
  </xsl:attribute-set>

  <!-- a picture stands in the middle of whole lines of the grid, and with its caption -->
  <xsl:attribute-set name="image" use-attribute-sets="field">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
  </xsl:attribute-set>

  <!-- a line of next to no height, so that the picture alone has one -->
  <xsl:attribute-set name="image.line">
    <xsl:attribute name="font-size" select="f:pt($g:image-line)"/>
    <xsl:attribute name="line-height" select="f:pt($g:image-line)"/>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="image.caption" use-attribute-sets="line">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size" select="f:pt($g:caption-size)"/>
  </xsl:attribute-set>

  <!-- 7.3.4: one line below the text, two characters in; a name that wraps aligns with its first character -->
  <xsl:attribute-set name="attachment-list" use-attribute-sets="field">
    <xsl:attribute name="space-before" select="f:grid-lines(1)"/>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
    <xsl:attribute name="start-indent" select="f:pt($g:attachment-list-indent)"/>
    <xsl:attribute name="provisional-label-separation">0pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="attachment-list.label">
    <xsl:attribute name="text-align" select="if (preceding-sibling::attachment) then 'end' else 'start'"/>
    <xsl:attribute name="wrap-option">no-wrap</xsl:attribute>
  </xsl:attribute-set>

  <!-- 7.3.7: the label at the head of its own page, size 3, and the title on line 3 -->
  <xsl:attribute-set name="attachment.label" use-attribute-sets="line">
    <xsl:attribute name="font-family" select="$g:label-face"/>
    <xsl:attribute name="break-before">page</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page" select="$g:keep-heading"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="attachment.title" use-attribute-sets="title">
    <xsl:attribute name="space-before" select="f:grid-lines(1)"/>
  </xsl:attribute-set>

  <!-- 7.2: what stands at a place of its own, in its header or beside a seal -->
  <xsl:attribute-set name="place" use-attribute-sets="field">
    <xsl:attribute name="font-family"
        select="if (self::security-classification or self::urgency) then $g:label-face
                else if (self::approver) then $g:approver-face
                else $g:text-face"/>
    <!-- 7.2.5: a number is centred, but not beside approvers -->
    <xsl:attribute name="text-align" select="if (self::document-number[not(../approver)]) then 'center' else 'start'"/>
  </xsl:attribute-set>

  <!-- 7.2.7: the red line below the header -->
  <xsl:attribute-set name="header" use-attribute-sets="field">
    <xsl:attribute name="border-bottom"
        select="if ($g:red-line and f:is-closed(.)) then f:border($g:red-line-weight, $g:red) else 'none'"/>
  </xsl:attribute-set>

  <!-- 7.2.4: the mark, upright on the upper edge of its row -->
  <xsl:attribute-set name="mark" use-attribute-sets="field">
    <xsl:attribute name="font-family" select="$g:mark-face"/>
    <xsl:attribute name="color" select="$g:red"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="archive-stamp">
    <xsl:attribute name="border" select="f:border($g:archive-cell-border, $g:red)"/>
    <xsl:attribute name="color" select="$g:red"/>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
  </xsl:attribute-set>

  <!-- 10.3: the label in the face of headings -->
  <xsl:attribute-set name="attendance.label">
    <xsl:attribute name="font-family" select="$g:label-face"/>
  </xsl:attribute-set>

  <!-- 7.4: size 4, between lines of 0.35 mm, parted by lines of 0.25 mm -->
  <xsl:attribute-set name="imprint" use-attribute-sets="field">
    <xsl:attribute name="font-size" select="f:pt($g:imprint-size)"/>
    <xsl:attribute name="line-height" select="f:pt($g:imprint-line)"/>
    <xsl:attribute name="border-top" select="if ($g:imprint-lines) then f:border($g:imprint-thick, 'black') else 'none'"/>
    <xsl:attribute name="border-bottom" select="if ($g:imprint-lines) then f:border($g:imprint-thick, 'black') else 'none'"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="imprint.printing">
    <xsl:attribute name="border-top"
        select="if ($g:imprint-lines and (send-to or copy-to)) then f:border($g:imprint-thin, 'black') else 'none'"/>
  </xsl:attribute-set>

  <!-- 7.4.3: the body to the left, the date to the right -->
  <xsl:attribute-set name="printed">
    <xsl:attribute name="text-align" select="if (self::printed-by) then 'start' else 'end'"/>
  </xsl:attribute-set>

  <!-- 7.5: to the right on odd pages and to the left on even ones; the context is the side -->
  <xsl:attribute-set name="page-number">
    <xsl:attribute name="font-family">pageNumber</xsl:attribute>
    <xsl:attribute name="font-size" select="f:pt($g:page-number-size)"/>
    <xsl:attribute name="line-height" select="f:pt($g:page-number-size)"/>
    <xsl:attribute name="text-align" select="if (. = 'odd') then 'right' else 'left'"/>
  </xsl:attribute-set>
</xsl:stylesheet>
