<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables of forms, whose cells span columns and rows. Every row is some half lines of the page's grid high. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:c="https://yinfa.org/ns/composition" xmlns:f="https://yinfa.org/ns/functions"
    xmlns:g="https://yinfa.org/ns/geometry" xpath-default-namespace="https://yinfa.org/ns/report"
    exclude-result-prefixes="xs f g">

  <xsl:variable name="g:grid-size" as="xs:decimal" select="9"/>
  <xsl:variable name="g:grid-pitch" as="xs:decimal" select="$g:line div 2"/>
  <xsl:variable name="g:grid-line" as="xs:decimal" select="$g:grid-pitch - 2 * $g:cell-border"/>
  <xsl:variable name="g:grid-padding" as="xs:decimal" select="1.5"/>

  <!-- 10 % of black behind the rows that open a section -->
  <xsl:variable name="g:band-colour" as="xs:string" select="'cmyk(0,0,0,0.1)'"/>

  <xsl:attribute-set name="grid">
    <xsl:attribute name="font-size" select="f:pt($g:grid-size)"/>
    <xsl:attribute name="line-height" select="f:pt($g:grid-line)"/>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="start-indent" select="f:pt($g:cell-border div 2)"/>
    <xsl:attribute name="width" select="f:pt(f:measure(.) - $g:cell-border)"/>
    <xsl:attribute name="border-collapse">collapse</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="grid.cell">
    <xsl:attribute name="font-family" select="if (@kind = ('head', 'band')) then $g:label-face else $g:text-face"/>
    <xsl:attribute name="border" select="f:pt($g:cell-border) || ' solid black'"/>
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="text-align" select="if (@kind = ('head', 'number')) then 'center' else 'left'"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="grid.text">
    <xsl:attribute name="c:grid" select="f:pt($g:grid-pitch)"/>
    <xsl:attribute name="c:around" select="f:pt($g:cell-border)"/>
    <xsl:attribute name="c:after" select="f:pt($g:cell-border)"/>
  </xsl:attribute-set>

  <xsl:template match="grid">
    <xsl:variable name="columns" as="xs:integer" select="count(column)"/>
    <xsl:variable name="room" as="xs:decimal"
        select="f:measure(.) - $g:cell-border - $columns * $g:rounding"/>
    <xsl:variable name="shares" as="xs:decimal" select="sum(column/xs:decimal(@width))"/>
    <xsl:variable name="widths" as="xs:decimal+" select="column ! ($room * xs:decimal(@width) div $shares)"/>
    <fo:table xsl:use-attribute-sets="grid">
      <xsl:for-each select="$widths">
        <fo:table-column column-width="{f:pt(.)}"/>
      </xsl:for-each>
      <fo:table-header>
        <fo:table-row role="NoTag" height="{f:pt($g:overhang)}">
          <fo:table-cell role="NoTag" number-columns-spanned="{$columns}"><fo:block role="NoTag"/></fo:table-cell>
        </fo:table-row>
        <xsl:apply-templates select="head/row">
          <xsl:with-param name="widths" select="$widths" tunnel="true"/>
        </xsl:apply-templates>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="body/row">
          <xsl:with-param name="widths" select="$widths" tunnel="true"/>
        </xsl:apply-templates>
      </fo:table-body>
    </fo:table>
    <xsl:apply-templates select="note"/>
  </xsl:template>

  <xsl:template match="grid//row">
    <fo:table-row keep-together.within-page="{$g:keep-inside}">
      <xsl:apply-templates select="cell"/>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="grid//cell">
    <xsl:param name="widths" as="xs:decimal+" tunnel="true"/>
    <fo:table-cell xsl:use-attribute-sets="grid.cell" padding-start="{f:pt($g:grid-padding)}" padding-end="{f:pt($g:grid-padding)}">
      <xsl:if test="@columns">
        <xsl:attribute name="number-columns-spanned" select="@columns"/>
      </xsl:if>
      <xsl:if test="@rows">
        <xsl:attribute name="number-rows-spanned" select="@rows"/>
      </xsl:if>
      <xsl:if test="@kind = 'band'">
        <xsl:attribute name="background-color" select="$g:band-colour"/>
      </xsl:if>
      <xsl:if test="@kind = ('head', 'band', 'label')">
        <xsl:attribute name="role">TH</xsl:attribute>
      </xsl:if>
      <fo:block xsl:use-attribute-sets="grid.text">
        <xsl:attribute name="c:measure"
            select="f:pt(sum($widths[position() = xs:integer(current()/@column) to xs:integer(current()/@column) + xs:integer((current()/@columns, 1)[1]) - 1])
                    - $g:cell-border - 2 * $g:grid-padding - $g:cell-slack)"/>
        <xsl:value-of select="."/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>
</xsl:stylesheet>
