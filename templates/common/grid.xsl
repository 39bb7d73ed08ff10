<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables whose cells span columns and rows, those of forms among them. Every row is some half lines of the page's grid high. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:c="https://yinfa.org/ns/composition" xmlns:f="https://yinfa.org/ns/functions"
    xmlns:g="https://yinfa.org/ns/geometry" xmlns:m="https://yinfa.org/ns/metrics"
    xpath-default-namespace="https://yinfa.org/ns/report"
    exclude-result-prefixes="xs f g m">

  <!-- the rows of forms that are known to begin a page, by table and number: the program lays out again what it has seen
       parted -->
  <xsl:param name="g:beginning-pages" as="xs:string*" select="()"/>

  <xsl:attribute-set name="grid" use-attribute-sets="field">
    <xsl:attribute name="font-size" select="f:pt($g:grid-size)"/>
    <xsl:attribute name="line-height" select="f:pt($g:grid-line)"/>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="start-indent" select="f:pt($g:cell-border div 2)"/>
    <xsl:attribute name="width" select="f:pt(f:measure(.) - $g:cell-border)"/>
    <xsl:attribute name="border-collapse">collapse</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="grid.cell">
    <xsl:attribute name="font-family" select="f:grid-face(.)"/>
    <xsl:attribute name="border" select="f:pt($g:cell-border) || ' solid black'"/>
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="text-align" select="f:grid-align(.)"/>
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
    <xsl:variable name="heights" as="xs:integer+" select="f:grid-heights(., $widths)"/>
    <xsl:variable name="head-rows" as="xs:integer" select="count(head/row)"/>
    <xsl:variable name="rows" as="element(row)+" select="body/row"/>
    <xsl:variable name="beginning" as="xs:integer*" select="f:beginning-pages(.)"/>
    <xsl:apply-templates select="caption"/>
    <fo:table xsl:use-attribute-sets="grid" space-after="{f:pt(f:grid-space(xs:integer(sum($heights))))}">
      <xsl:if test="sum($heights) le $g:grid-together">
        <xsl:attribute name="keep-together.within-page" select="$g:keep-inside"/>
      </xsl:if>
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
        <!-- what is left for the next page, its heads included, stays as many whole lines as the table has: a page ends
             between rows only where those before are whole lines -->
        <xsl:iterate select="body/row">
          <xsl:param name="above" as="xs:integer" select="0"/>
          <xsl:variable name="place" as="xs:integer" select="position()"/>
          <xsl:variable name="with-this" as="xs:integer" select="$above + $heights[$head-rows + $place]"/>
          <xsl:apply-templates select=".">
            <xsl:with-param name="widths" select="$widths" tunnel="true"/>
            <xsl:with-param name="place" select="$place"/>
            <xsl:with-param name="rows" select="$rows"/>
            <xsl:with-param name="beginning" select="$beginning"/>
            <xsl:with-param name="height" select="$heights[$head-rows + $place]"/>
            <xsl:with-param name="is-kept" select="$place lt count($rows) and $with-this mod 2 = 1"/>
          </xsl:apply-templates>
          <xsl:next-iteration>
            <xsl:with-param name="above" select="$with-this"/>
          </xsl:next-iteration>
        </xsl:iterate>
      </fo:table-body>
    </fo:table>
    <xsl:apply-templates select="note"/>
  </xsl:template>

  <xsl:template match="grid/head/row">
    <fo:table-row keep-together.within-page="{$g:keep-inside}">
      <xsl:apply-templates select="cell"/>
    </fo:table-row>
  </xsl:template>

  <!-- A label that goes on from the page before is repeated at the head of this one, and read only once. -->
  <xsl:template match="grid/body/row">
    <xsl:param name="place" as="xs:integer"/>
    <xsl:param name="rows" as="element(row)+"/>
    <xsl:param name="beginning" as="xs:integer*"/>
    <xsl:param name="height" as="xs:integer"/>
    <xsl:param name="is-kept" as="xs:boolean"/>
    <xsl:variable name="table" as="xs:string" select="../../@id"/>
    <!-- the engine loses its place in rows that nothing gives a height -->
    <fo:table-row role="TR {$table} {$place}" height="{f:pt($height * $g:grid-pitch - 2 * $g:cell-border)}" keep-together.within-page="{$g:keep-inside}">
      <!-- what opens a section stays with its first row -->
      <xsl:if test="$is-kept or cell[1]/@kind = ('band', 'head') and parent::body">
        <xsl:attribute name="keep-with-next.within-page" select="$g:keep-inside"/>
      </xsl:if>
      <xsl:variable name="from-above" as="element(cell)*"
          select="if ($place = $beginning)
                  then (for $first in 1 to $place - 1 return $rows[$first]/cell[xs:integer(@rows) gt $place - $first])
                  else ()"/>
      <xsl:for-each select="$from-above, cell">
        <xsl:sort select="xs:integer(@column)"/>
        <xsl:variable name="is-repeated" as="xs:boolean" select="exists(. intersect $from-above)"/>
        <xsl:variable name="first" as="xs:integer"
            select="if ($is-repeated) then 1 + count(../preceding-sibling::row) else $place"/>
        <xsl:apply-templates select=".">
          <xsl:with-param name="rows"
              select="f:rows-on-page($first + xs:integer((@rows, 1)[1]) - $place, $place, $beginning)"/>
          <xsl:with-param name="is-repeated" select="$is-repeated"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="grid//cell">
    <xsl:param name="widths" as="xs:decimal+" tunnel="true"/>
    <xsl:param name="rows" as="xs:integer" select="xs:integer((@rows, 1)[1])"/>
    <xsl:param name="is-repeated" as="xs:boolean" select="false()"/>
    <fo:table-cell xsl:use-attribute-sets="grid.cell" padding-start="{f:pt($g:grid-padding)}" padding-end="{f:pt($g:grid-padding)}">
      <xsl:if test="@columns">
        <xsl:attribute name="number-columns-spanned" select="@columns"/>
      </xsl:if>
      <xsl:if test="$rows gt 1">
        <xsl:attribute name="number-rows-spanned" select="$rows"/>
      </xsl:if>
      <xsl:attribute name="role" select="if ($is-repeated) then 'NoTag' else f:cell-role(.)"/>
      <fo:block role="{if ($is-repeated) then 'artifact' else 'P'}" xsl:use-attribute-sets="grid.text" font-size="{f:pt(f:grid-cell-size(., $widths))}"
          c:measure="{f:pt(f:grid-measure(., $widths))}"><xsl:value-of select="f:cell-text(.)"/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- The line below a table. -->
  <xsl:template match="grid/note">
    <fo:block xsl:use-attribute-sets="paragraph"><xsl:value-of select="."/></fo:block>
  </xsl:template>

</xsl:stylesheet>
