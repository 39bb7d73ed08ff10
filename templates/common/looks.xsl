<?xml version="1.0" encoding="UTF-8"?>
<!-- What things look like: attribute sets, each named after the element that it dresses. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:c="https://yinfa.org/ns/composition"
    xmlns:g="https://yinfa.org/ns/geometry" exclude-result-prefixes="xs g">

  <!-- c:measure asks for lines composed to that length; c:spacing is the space after each character of an untouched line -->
  <xsl:attribute-set name="line">
    <xsl:attribute name="c:measure" select="g:pt(g:measure(.))"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="grid-line" use-attribute-sets="line">
    <xsl:attribute name="c:spacing" select="g:pt($g:character - $g:size)"/>
  </xsl:attribute-set>

  <!-- 6.2: the red of marks and lines, yellow and magenta of 80 %, in the inks of the output intent -->
  <xsl:variable name="g:red" as="xs:string">cmyk(0,0.8,0.8,0)</xsl:variable>

  <!-- font families are the roles of fonts.json -->
  <xsl:attribute-set name="text">
    <xsl:attribute name="font-family">body</xsl:attribute>
    <xsl:attribute name="font-size" select="g:pt($g:size)"/>
    <xsl:attribute name="line-height" select="g:pt($g:line)"/>
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
    <xsl:attribute name="font-size" select="g:pt($g:title-size)"/>
    <!-- the space between two lines is that of the body; what follows stands on the grid again -->
    <xsl:attribute name="line-height" select="g:pt($g:line + $g:title-size - $g:size)"/>
    <xsl:attribute name="c:grid" select="g:pt($g:line)"/>
    <xsl:attribute name="c:after" select="g:lines(0.5)"/>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">1</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="date-line" use-attribute-sets="line">
    <xsl:attribute name="font-family">heading2</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">1</xsl:attribute>
  </xsl:attribute-set>

  <!-- 7.3.3: each paragraph starts two characters in -->
  <xsl:attribute-set name="paragraph" use-attribute-sets="grid-line">
    <xsl:attribute name="text-indent" select="g:characters(2)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="heading" use-attribute-sets="paragraph">
    <xsl:attribute name="keep-with-next.within-page">1</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="table">
    <xsl:attribute name="line-height" select="g:pt($g:table-line)"/>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <!-- half of the outer border lies outside the table; with it the table fills the type area -->
    <xsl:attribute name="start-indent" select="g:pt($g:cell-border div 2)"/>
    <xsl:attribute name="width" select="g:pt(g:measure(.) - $g:cell-border)"/>
    <xsl:attribute name="border-collapse">collapse</xsl:attribute>
    <!-- rows are whole lines high; with what stands above the first, this is one line more -->
    <xsl:attribute name="space-after" select="g:pt($g:line - $g:overhang - $g:cell-border)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="table.caption" use-attribute-sets="line">
    <xsl:attribute name="font-family">heading1</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">1</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="table.cell">
    <xsl:attribute name="border" select="g:pt($g:cell-border) || ' solid black'"/>
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>

  <!-- a row, its border included, is as high as some whole lines of the grid -->
  <xsl:attribute-set name="table.cell.text">
    <xsl:attribute name="c:grid" select="g:pt($g:line)"/>
    <xsl:attribute name="c:around" select="g:pt($g:cell-border)"/>
    <xsl:attribute name="c:after">4pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="table.header.cell" use-attribute-sets="table.cell">
    <xsl:attribute name="font-family">heading1</xsl:attribute>
  </xsl:attribute-set>

  <!-- a picture stands in the middle of whole lines of the grid -->
  <xsl:attribute-set name="image">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
  </xsl:attribute-set>

  <!-- a line of next to no height, so that the picture alone has one; a container of both needs a little more -->
  <xsl:variable name="g:image-line" as="xs:decimal" select="0.2"/>
  <xsl:attribute-set name="image.line">
    <xsl:attribute name="font-size">0.1pt</xsl:attribute>
    <xsl:attribute name="line-height">0.1pt</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="image.caption" use-attribute-sets="line">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">14pt</xsl:attribute>
  </xsl:attribute-set>

  <!-- 7.3.4: one line below the text, two characters in -->
  <xsl:attribute-set name="attachment-list">
    <xsl:attribute name="space-before" select="g:lines(1)"/>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
    <xsl:attribute name="start-indent" select="g:characters(2)"/>
  </xsl:attribute-set>

  <!-- 7.2.4: the mark, upright on the upper edge of its row -->
  <xsl:attribute-set name="mark">
    <xsl:attribute name="font-family">issuerMark</xsl:attribute>
    <xsl:attribute name="color" select="$g:red"/>
  </xsl:attribute-set>

  <!-- 7.4: size 4, between lines of 0.35 mm, parted by lines of 0.25 mm -->
  <xsl:attribute-set name="imprint">
    <xsl:attribute name="font-size" select="g:pt($g:imprint-size)"/>
    <xsl:attribute name="line-height" select="g:pt($g:imprint-line)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="archive-stamp">
    <xsl:attribute name="border" select="'0.25mm solid ' || $g:red"/>
    <xsl:attribute name="color" select="$g:red"/>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
  </xsl:attribute-set>

  <!-- 7.3.7: the label at the head of its own page, size 3 -->
  <xsl:attribute-set name="attachment.label" use-attribute-sets="line">
    <xsl:attribute name="font-family">heading1</xsl:attribute>
    <xsl:attribute name="break-before">page</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">1</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
