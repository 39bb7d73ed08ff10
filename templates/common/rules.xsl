<?xml version="1.0" encoding="UTF-8"?>
<!-- From the elements of a report to formatting objects. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:f="https://yinfa.org/ns/functions" xmlns:g="https://yinfa.org/ns/geometry"
    xmlns:c="https://yinfa.org/ns/composition" xmlns:m="https://yinfa.org/ns/metrics"
    xpath-default-namespace="https://yinfa.org/ns/report" exclude-result-prefixes="xs f g m">

  <xsl:variable name="g:cell-padding" as="xs:decimal" select="4"/>
  <xsl:variable name="g:cell-border" as="xs:decimal" select="0.5"/>
  <!-- where borders meet, the engine gives a cell up to half a border less than its column has -->
  <xsl:variable name="g:cell-slack" as="xs:decimal" select="0.5"/>
  <xsl:variable name="g:table-size" as="xs:decimal" select="12"/>
  <!-- the engine rounds; a picture this wide never sticks out -->
  <xsl:variable name="g:picture-width" as="xs:decimal" select="$g:measure - 0.01"/>

  <xsl:template match="report">
    <fo:root xsl:use-attribute-sets="text">
      <xsl:call-template name="g:page-masters"/>
      <xsl:where-populated>
        <fo:bookmark-tree>
          <xsl:call-template name="bookmarks">
            <xsl:with-param name="headings" select=".//heading"/>
            <xsl:with-param name="depth" select="1"/>
          </xsl:call-template>
        </fo:bookmark-tree>
      </xsl:where-populated>
      <fo:page-sequence master-reference="pages">
        <xsl:call-template name="g:page-numbers"/>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="title, date-line"/>
          <xsl:apply-templates select="addressee, body"/>
          <xsl:call-template name="attachment-list"/>
          <xsl:apply-templates select="signature, annotation, contact, attachment"/>
          <xsl:if test="empty(*[not(self::body)] | body/*)">
            <fo:block/>
          </xsl:if>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <!-- Bookmarks follow the depth of the tag tree. -->
  <xsl:template name="bookmarks">
    <xsl:param name="headings" as="element(heading)*"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:for-each-group select="$headings" group-starting-with="heading[xs:integer(@depth) = $depth]">
      <fo:bookmark internal-destination="{@id}">
        <fo:bookmark-title><xsl:value-of select="mark, text" separator=""/></fo:bookmark-title>
        <xsl:call-template name="bookmarks">
          <xsl:with-param name="headings" select="tail(current-group())"/>
          <xsl:with-param name="depth" select="$depth + 1"/>
        </xsl:call-template>
      </fo:bookmark>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="report/title">
    <fo:block xsl:use-attribute-sets="title" role="Title">
      <xsl:if test="following-sibling::date-line">
        <xsl:attribute name="c:after">0pt</xsl:attribute>
      </xsl:if>
      <xsl:for-each select="line">
        <xsl:if test="position() > 1">
          <xsl:text>&#xA;</xsl:text>
        </xsl:if>
        <xsl:value-of select="."/>
      </xsl:for-each>
    </fo:block>
  </xsl:template>

  <xsl:template match="date-line">
    <fo:block xsl:use-attribute-sets="date-line" space-after="{g:lines(1)}">
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>

  <!-- 7.3.2: the receiving bodies start at the edge -->
  <xsl:template match="addressee">
    <fo:block xsl:use-attribute-sets="grid-line"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <xsl:template match="paragraph | annotation | contact">
    <fo:block xsl:use-attribute-sets="paragraph"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <!-- 7.3.3: the face follows the level, and a run-in heading wears it to its own end only -->
  <xsl:template match="heading">
    <fo:block xsl:use-attribute-sets="heading" id="{@id}" role="H{@depth}" font-family="heading{@level}">
      <xsl:value-of select="mark, text" separator=""/>
    </fo:block>
  </xsl:template>

  <xsl:template match="heading[run-in]">
    <fo:block xsl:use-attribute-sets="paragraph" id="{@id}" role="Div">
      <fo:inline font-family="heading{@level}" role="H{@depth}"><xsl:value-of select="mark, text" separator=""/></fo:inline>
      <fo:inline role="P"><xsl:value-of select="run-in"/></fo:inline>
    </fo:block>
  </xsl:template>

  <!-- No column is too narrow for its padding and its widest character; a table of more columns than that allows is set
       smaller as a whole. What is left is shared out by the relative widths. -->
  <xsl:template match="table">
    <xsl:variable name="columns" as="xs:integer" select="count(column)"/>
    <xsl:variable name="room" as="xs:decimal"
        select="$g:measure - $g:cell-border - $columns * ($g:cell-border + 0.001)"/>
    <xsl:variable name="least" as="xs:decimal+"
        select="for $column in 1 to $columns
                return 2 * $g:cell-padding + $g:cell-slack + max((g:widest(header/cell[$column], 'heading1'), g:widest(row/cell[$column], 'body')))"/>
    <xsl:variable name="scale" as="xs:decimal"
        select="min((1, floor(1000 * $room div sum($least)) div 1000))"/>
    <xsl:variable name="rest" as="xs:decimal" select="$room - $scale * sum($least)"/>
    <xsl:variable name="shares" as="xs:decimal" select="sum(column/xs:decimal(@width))"/>
    <xsl:variable name="widths" as="xs:decimal+"
        select="for $column in 1 to $columns
                return $g:cell-border + $scale * $least[$column] + $rest * xs:decimal(column[$column]/@width) div $shares"/>
    <!-- a header of many lines would fill every page that it is repeated on -->
    <xsl:variable name="is-header-repeated" as="xs:boolean"
        select="every $column in 1 to $columns
                satisfies m:width(header/cell[$column], 'heading1', $g:table-size)
                          le 12 * $g:table-size * floor(($widths[$column] - $g:cell-border - 2 * $scale * $g:cell-padding) div ($scale * $g:table-size))"/>
    <xsl:apply-templates select="caption"/>
    <fo:table xsl:use-attribute-sets="table">
      <xsl:attribute name="font-size" select="g:pt($scale * $g:table-size)"/>
      <xsl:for-each select="$widths">
        <fo:table-column column-width="{g:pt(.)}"/>
      </xsl:for-each>
      <fo:table-header>
        <!-- on every page that the table reaches, it starts inside the type area and not where its lines of text would -->
        <fo:table-row role="none" height="{g:pt($g:overhang)}">
          <fo:table-cell role="none" number-columns-spanned="{$columns}"><fo:block role="none"/></fo:table-cell>
        </fo:table-row>
        <xsl:apply-templates select="header[$is-header-repeated]">
          <xsl:with-param name="widths" select="$widths" tunnel="true"/>
          <xsl:with-param name="scale" select="$scale" tunnel="true"/>
        </xsl:apply-templates>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="header[not($is-header-repeated)], row">
          <xsl:with-param name="widths" select="$widths" tunnel="true"/>
          <xsl:with-param name="scale" select="$scale" tunnel="true"/>
        </xsl:apply-templates>
        <xsl:if test="empty(row) and $is-header-repeated">
          <fo:table-row><xsl:for-each select="column"><fo:table-cell><fo:block/></fo:table-cell></xsl:for-each></fo:table-row>
        </xsl:if>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- The width that the widest character of some cells needs, in points; at least a little more than an em. -->
  <xsl:function name="g:widest" as="xs:decimal">
    <xsl:param name="cells" as="element(cell)*"/>
    <xsl:param name="role" as="xs:string"/>
    <xsl:sequence
        select="max((xs:decimal(1) + $g:table-size,
                     distinct-values($cells ! string-to-codepoints(.)) ! (m:width(codepoints-to-string(.), $role, $g:table-size) + 0.1)))"/>
  </xsl:function>

  <xsl:template match="table/caption">
    <fo:block xsl:use-attribute-sets="table.caption"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <!-- a row is divided only where no page could hold it -->
  <xsl:template match="header | row">
    <fo:table-row keep-together.within-page="1">
      <xsl:apply-templates select="cell"/>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="header/cell">
    <fo:table-cell xsl:use-attribute-sets="table.header.cell" role="TH">
      <xsl:call-template name="cell-text"/>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="row/cell">
    <fo:table-cell xsl:use-attribute-sets="table.cell">
      <xsl:call-template name="cell-text"/>
    </fo:table-cell>
  </xsl:template>

  <xsl:template name="cell-text">
    <xsl:param name="widths" as="xs:decimal+" tunnel="true"/>
    <xsl:param name="scale" as="xs:decimal" tunnel="true"/>
    <xsl:variable name="padding" as="xs:decimal" select="$scale * $g:cell-padding"/>
    <xsl:variable name="position" as="xs:integer" select="count(preceding-sibling::cell) + 1"/>
    <xsl:attribute name="padding-start" select="g:pt($padding)"/>
    <xsl:attribute name="padding-end" select="g:pt($padding)"/>
    <fo:block c:measure="{g:pt($widths[$position] - 2 * $padding - $g:cell-border - $scale * $g:cell-slack)}"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <xsl:template match="image">
    <fo:block xsl:use-attribute-sets="image">
      <xsl:if test="caption">
        <xsl:attribute name="keep-with-next.within-page">1</xsl:attribute>
      </xsl:if>
      <fo:external-graphic src="url('{@source}')" fox:alt-text="{@alternate-text}" role="Figure"
          content-width="{if (@width) then g:pt(min((xs:decimal(@width) * $g:mm, $g:picture-width))) else 'scale-down-to-fit'}"
          content-height="scale-down-to-fit" scaling="uniform"
          inline-progression-dimension.maximum="{g:pt($g:picture-width)}"
          block-progression-dimension.maximum="{g:pt(0.9 * $g:height)}"/>
    </fo:block>
    <xsl:apply-templates select="caption"/>
  </xsl:template>

  <xsl:template match="image/caption">
    <fo:block xsl:use-attribute-sets="image.caption"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <!-- 7.3.4: 附件：and the names; several are numbered, and a name that wraps aligns with its first character -->
  <xsl:template name="attachment-list">
    <xsl:variable name="label" as="xs:string" select="f:label('attachment') || f:label('colon')"/>
    <xsl:variable name="indent" as="xs:decimal"
        select="(m:width($label || (if (count(attachment) > 1) then '1.' else ''), 'body', $g:size)
            + (if (count(attachment) > 9) then m:width('1', 'body', $g:size) else 0)) div $g:character"/>
    <xsl:where-populated>
      <fo:list-block xsl:use-attribute-sets="attachment-list"
          provisional-distance-between-starts="{g:pt($indent * $g:character + 0.1)}"
          provisional-label-separation="0pt">
        <xsl:for-each select="attachment">
          <fo:list-item>
            <fo:list-item-label end-indent="label-end()">
              <fo:block text-align="{if (position() = 1) then 'start' else 'end'}" wrap-option="no-wrap">
                <xsl:if test="position() = 1"><xsl:value-of select="$label"/></xsl:if>
                <xsl:if test="@number"><xsl:value-of select="@number || '.'"/></xsl:if>
              </fo:block>
            </fo:list-item-label>
            <fo:list-item-body start-indent="body-start()">
              <fo:block c:measure="{g:pt($g:measure - (2 + $indent) * $g:character - 0.1)}"><xsl:value-of select="title"/></fo:block>
            </fo:list-item-body>
          </fo:list-item>
        </xsl:for-each>
      </fo:list-block>
    </xsl:where-populated>
  </xsl:template>

  <!-- 7.3.5.3, without a seal: the issuer two characters from the right, the date beginning two characters to the right of
       the issuer's beginning; a date longer than the issuer stands two characters from the right and pushes the issuer -->
  <xsl:template match="signature">
    <xsl:variable name="widest" as="xs:decimal" select="max((0, issuer ! m:width(., 'body', $g:size)))"/>
    <xsl:variable name="date-width" as="xs:decimal" select="m:width(string(date), 'body', $g:size)"/>
    <xsl:variable name="two" as="xs:decimal" select="2 * $g:character"/>
    <xsl:variable name="issuer-start" as="xs:decimal"
        select="if ($date-width > $widest) then $g:measure - 2 * $two - $date-width else $g:measure - $two - $widest"/>
    <xsl:for-each select="issuer, date">
      <xsl:variable name="start" as="xs:decimal"
          select="max((0, if (self::date) then $issuer-start + $two else $issuer-start))"/>
      <fo:block start-indent="{g:pt($start)}" c:measure="{g:pt($g:measure - $start)}">
        <xsl:if test="position() = 1">
          <xsl:attribute name="space-before" select="g:lines(1)"/>
        </xsl:if>
        <xsl:if test="position() != last()">
          <xsl:attribute name="keep-with-next.within-page">1</xsl:attribute>
        </xsl:if>
        <xsl:value-of select="."/>
      </fo:block>
    </xsl:for-each>
  </xsl:template>

  <!-- 7.3.5.1, with a seal: the date four characters from the right, the issuer centred on it, the seal upright over both
       with its centre slightly above the date -->
  <xsl:template match="signature[seal]">
    <xsl:variable name="date-width" as="xs:decimal" select="m:width(string(date), 'body', $g:size)"/>
    <xsl:variable name="right" as="xs:decimal" select="4 * $g:character"/>
    <xsl:variable name="half" as="xs:decimal"
        select="min(($g:measure, max(($date-width, issuer ! m:width(., 'body', $g:size))))) div 2"/>
    <!-- an issuer so long that it would pass the edge takes the date to the left with it -->
    <xsl:variable name="centre" as="xs:decimal"
        select="max(($half, min(($g:measure - $right - $date-width div 2, $g:measure - $half))))"/>
    <xsl:variable name="diameter" as="xs:decimal" select="42 * $g:mm"/>
    <xsl:variable name="lines" as="xs:integer" select="count((issuer, date))"/>
    <fo:block-container space-before="{g:lines(2)}" keep-together.within-page="always">
      <fo:block-container absolute-position="absolute" left="{g:pt($centre - $diameter div 2)}"
          top="{g:pt(($lines * $g:line - $diameter) div 2 - $g:line div 4)}"
          width="{g:pt($diameter)}" height="{g:pt($diameter)}">
        <fo:block line-height="0pt">
          <fo:external-graphic src="url('{seal/@source}')" fox:alt-text="{seal/@alternate-text}" role="Figure"
              content-width="{g:pt($diameter)}" content-height="{g:pt($diameter)}" scaling="uniform"/>
        </fo:block>
      </fo:block-container>
      <xsl:for-each select="issuer, date">
        <xsl:variable name="start" as="xs:decimal"
            select="max((0, $centre - m:width(., 'body', $g:size) div 2))"/>
        <fo:block start-indent="{g:pt($start)}" c:measure="{g:pt($g:measure - $start)}">
          <xsl:value-of select="."/>
        </fo:block>
      </xsl:for-each>
    </fo:block-container>
  </xsl:template>

  <xsl:template match="annotation[preceding-sibling::signature/seal]" priority="2">
    <fo:block xsl:use-attribute-sets="paragraph" space-before="{g:lines(1)}"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <!-- 7.3.7: a page of its own, the label on line 1, the title centred on line 3 -->
  <xsl:template match="attachment">
    <fo:block xsl:use-attribute-sets="attachment.label">
      <xsl:value-of select="f:label('attachment'), @number" separator=""/>
    </fo:block>
    <fo:block xsl:use-attribute-sets="title" space-before="{g:lines(1)}">
      <xsl:value-of select="title"/>
    </fo:block>
    <xsl:apply-templates select="* except title"/>
  </xsl:template>
</xsl:stylesheet>
