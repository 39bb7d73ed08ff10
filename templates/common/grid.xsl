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

  <xsl:variable name="g:grid-size" as="xs:decimal" select="9"/>
  <xsl:variable name="g:grid-size-least" as="xs:decimal" select="5"/>
  <xsl:variable name="g:grid-pitch" as="xs:decimal" select="$g:line div 2"/>
  <xsl:variable name="g:grid-line" as="xs:decimal" select="$g:grid-pitch - 2 * $g:cell-border"/>
  <!-- a table of at most so many half lines, half a page, isn't parted -->
  <xsl:variable name="g:grid-together" as="xs:integer" select="22"/>
  <xsl:variable name="g:grid-padding" as="xs:decimal" select="1.5"/>

  <!-- 10 % of black behind the rows that open a section -->
  <xsl:variable name="g:band-colour" as="xs:string" select="'cmyk(0,0,0,0.1)'"/>

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

  <!-- The rows of a table that are known to begin a page. -->
  <xsl:function name="f:beginning-pages" as="xs:integer*">
    <xsl:param name="grid" as="element(grid)"/>
    <xsl:variable name="table" as="xs:string" select="$grid/@id || ' '"/>
    <xsl:perform-sort select="$g:beginning-pages[starts-with(., $table)] ! xs:integer(substring-after(., $table))">
      <xsl:sort select="."/>
    </xsl:perform-sort>
  </xsl:function>

  <!-- How many of the rows that a cell spans from some row on are on the same page. -->
  <xsl:function name="f:rows-on-page" as="xs:integer">
    <xsl:param name="rows" as="xs:integer"/>
    <xsl:param name="place" as="xs:integer"/>
    <xsl:param name="beginning" as="xs:integer*"/>
    <xsl:sequence select="min(($rows, $beginning[. gt $place] ! (. - $place)))"/>
  </xsl:function>

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
      <xsl:if test="@kind = 'band'">
        <xsl:attribute name="background-color" select="$g:band-colour"/>
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

  <!-- The text of a cell; stacked characters are lines of their own. -->
  <xsl:function name="f:cell-text" as="xs:string">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:sequence
        select="if ($cell/@stacked) then string-join(string-to-codepoints($cell) ! codepoints-to-string(.), '&#10;') else string($cell)"/>
  </xsl:function>

  <!-- How the tag tree reads a cell: its type, what a label heads and its name, or the names of the labels of a value. -->
  <xsl:function name="f:cell-role" as="xs:string">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:variable name="rows" as="xs:string?" select="$cell/@rows ! ('*' || .)"/>
    <xsl:sequence
        select="string-join(if ($cell/@id) then ('TH', $rows, if ($cell/@kind = 'label') then 'Row' else 'Column', $cell/@id)
                            else ('TD', $rows, $cell/@heads), ' ')"/>
  </xsl:function>

  <!-- The room for text in a cell. -->
  <xsl:function name="f:grid-measure" as="xs:decimal">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:param name="widths" as="xs:decimal+"/>
    <xsl:variable name="first" as="xs:integer" select="xs:integer($cell/@column)"/>
    <xsl:variable name="last" as="xs:integer" select="$first + xs:integer(($cell/@columns, 1)[1]) - 1"/>
    <xsl:sequence
        select="sum($widths[position() = $first to $last]) - $g:cell-border - 2 * $g:grid-padding - $g:cell-slack"/>
  </xsl:function>

  <!-- A number is set smaller before it is divided. -->
  <xsl:function name="f:grid-cell-size" as="xs:decimal">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:param name="widths" as="xs:decimal+"/>
    <xsl:variable name="room" as="xs:decimal" select="f:grid-measure($cell, $widths) - $g:text-slack"/>
    <xsl:variable name="width" as="xs:decimal"
        select="if ($cell/@kind = 'number') then m:width(string($cell), $g:text-face, $g:grid-size) else 0"/>
    <xsl:sequence
        select="if ($width le $room) then $g:grid-size
                else max(($g:grid-size-least, floor(10 * $g:grid-size * $room div $width) div 10))"/>
  </xsl:function>

  <!-- How many half lines of the page's grid a cell needs. -->
  <xsl:function name="f:grid-cell-height" as="xs:integer">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:param name="widths" as="xs:decimal+"/>
    <xsl:variable name="lines" as="xs:integer"
        select="m:lines(f:cell-text($cell), f:grid-face($cell), f:grid-cell-size($cell, $widths), f:grid-measure($cell, $widths),
                        map { 'text-align': f:grid-align($cell) })"/>
    <xsl:sequence
        select="xs:integer(ceiling((max((1, $lines)) * $g:grid-line + $g:cell-border) div $g:grid-pitch))"/>
  </xsl:function>

  <!-- The height of every row, those of the heads first, in half lines: a cell over several rows adds to the last of them
       what they lack. -->
  <xsl:function name="f:grid-heights" as="xs:integer+">
    <xsl:param name="grid" as="element(grid)"/>
    <xsl:param name="widths" as="xs:decimal+"/>
    <xsl:variable name="rows" as="element(row)+" select="$grid/head/row, $grid/body/row"/>
    <xsl:variable name="heads" as="xs:integer" select="count($grid/head/row)"/>
    <xsl:variable name="edges" as="xs:integer*" select="f:beginning-pages($grid) ! (. + $heads)"/>
    <xsl:iterate select="$rows">
      <!-- the cells that go on from above: their last row, their height, and that of their rows so far on this page -->
      <xsl:param name="open" as="map(*)*" select="()"/>
      <xsl:variable name="row" as="xs:integer" select="position()"/>
      <xsl:variable name="here" as="map(*)*"
          select="$open,
                  cell[@rows] ! map { 'last': $row + xs:integer(@rows) - 1, 'height': f:grid-cell-height(., $widths), 'so-far': 0 }"/>
      <xsl:variable name="ends-page" as="xs:boolean" select="$row + 1 = $edges"/>
      <xsl:variable name="height" as="xs:integer"
          select="xs:integer(max((1, cell[not(@rows)] ! f:grid-cell-height(., $widths),
                                  $here[?last = $row or $ends-page] ! (?height - ?so-far))))"/>
      <xsl:sequence select="$height"/>
      <xsl:next-iteration>
        <xsl:with-param name="open"
            select="$here[?last gt $row]
                    ! map { 'last': ?last, 'height': ?height, 'so-far': if ($ends-page) then 0 else ?so-far + $height }"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- The space after a table of so many half lines, which ends with a whole line. -->
  <xsl:function name="f:grid-space" as="xs:decimal">
    <xsl:param name="half-lines" as="xs:integer"/>
    <xsl:sequence select="(2 - $half-lines mod 2) * $g:grid-pitch - $g:overhang - $g:cell-border"/>
  </xsl:function>

  <xsl:function name="f:grid-face" as="xs:string">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:sequence select="if ($cell/@kind = ('head', 'band')) then $g:label-face else $g:text-face"/>
  </xsl:function>

  <xsl:function name="f:grid-align" as="xs:string">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:sequence
        select="($cell/@align, if ($cell/@stacked or $cell/@kind = ('head', 'number')) then 'center' else 'left')[1]"/>
  </xsl:function>
</xsl:stylesheet>
