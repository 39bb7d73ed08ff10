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
  <xsl:variable name="g:table-line" as="xs:decimal" select="$g:line * 2 div 3"/>
  <!-- how wide a pixel is printed that has no width of its own, and the least space above and below a picture together -->
  <xsl:variable name="g:pixel" as="xs:decimal" select="0.75"/>
  <xsl:variable name="g:image-air" as="xs:decimal" select="$g:line * 2 div 3"/>

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
      <xsl:variable name="upright"
          select="attachment[empty(@landscape | preceding-sibling::attachment/@landscape)]"/>
      <xsl:call-template name="pages">
        <xsl:with-param name="imprint" select="imprint[deep-equal($upright, current()/attachment)]"/>
        <xsl:with-param name="flow">
          <xsl:apply-templates select="archive-stamp, header, title, date-line, addressee, body"/>
          <xsl:call-template name="attachment-list"/>
          <xsl:call-template name="attendance"/>
          <xsl:apply-templates select="signature, annotation, contact"/>
          <xsl:apply-templates select="$upright"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:for-each-group select="attachment except $upright" group-adjacent="exists(@landscape)">
        <xsl:call-template name="pages">
          <xsl:with-param name="landscape" select="current-grouping-key()"/>
          <xsl:with-param name="imprint"
              select="../imprint[not(current-grouping-key())][current-group()[last()] is ../attachment[last()]]"/>
          <xsl:with-param name="flow">
            <xsl:apply-templates select="current-group()"/>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:for-each-group>
      <xsl:if test="attachment[last()]/@landscape">
        <xsl:for-each select="imprint">
          <xsl:call-template name="pages">
            <xsl:with-param name="imprint" select="."/>
            <xsl:with-param name="alone" select="true()"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:if>
    </fo:root>
  </xsl:template>

  <!-- Pages of one kind in a row. The imprint is on the last of them; room for it is kept below the text, and where the
       text ends on an odd page the page after it, otherwise empty, bears the imprint (7.4.1). -->
  <xsl:template name="pages">
    <xsl:param name="landscape" as="xs:boolean" select="false()"/>
    <xsl:param name="imprint" as="element(imprint)?" select="()"/>
    <xsl:param name="alone" as="xs:boolean" select="false()"/>
    <xsl:param name="flow" select="()"/>
    <fo:page-sequence
        master-reference="pages{if ($landscape) then '-landscape' else if ($alone) then '-imprint-alone' else '-imprint'[$imprint]}">
      <xsl:if test="$imprint and $g:imprint-on-even">
        <xsl:attribute name="force-page-count">end-on-even</xsl:attribute>
      </xsl:if>
      <xsl:call-template name="g:page-numbers"/>
      <xsl:call-template name="g:own-furniture"/>
      <xsl:apply-templates select="$imprint"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:sequence select="$flow"/>
        <xsl:apply-templates select="$imprint" mode="room"/>
        <xsl:if test="empty($flow/node()) and empty($imprint)">
          <fo:block/>
        </xsl:if>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- What a type of document draws on its own masters; nothing in common. -->
  <xsl:template name="g:own-furniture"/>

  <!-- What stands before the signature keeps company with it: the last paragraph, two lines of which go along, and the
       one before it where the last is a single line. The first page shows text (7.3.3): a first paragraph of up to three
       lines is parted wherever the page ends, its last line alone keeps company with the signature, and a single line stays
       on the first page. -->
  <xsl:function name="g:stays-with-signature" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="report" select="$block/parent::body/parent::report"/>
    <xsl:variable name="next" select="$block/following-sibling::*"/>
    <xsl:sequence
        select="exists($report/(signature | attachment))
                and (empty($next)
                     or count($next) = 1 and $next[self::paragraph] and g:length-in-lines($next) le 1
                        and not(g:is-short-beginning($block)))"/>
  </xsl:function>

  <xsl:function name="g:is-short-beginning" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="empty($block/preceding-sibling::*) and g:length-in-lines($block) le 3.3"/>
  </xsl:function>

  <!-- Squeezed marks can make a paragraph a little shorter than this. -->
  <xsl:function name="g:length-in-lines" as="xs:decimal">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:variable name="length" as="xs:decimal" select="m:width(string($paragraph), 'body', $g:size) * $g:character div $g:size + 2 * $g:character"/>
    <xsl:sequence select="$length div $g:measure"/>
  </xsl:function>

  <xsl:template name="keep-with-signature">
    <xsl:if test="g:stays-with-signature(.)">
      <xsl:attribute name="keep-with-next.within-page">50</xsl:attribute>
      <xsl:if test="g:is-short-beginning(.)">
        <xsl:attribute name="c:last-line-keeps">true</xsl:attribute>
      </xsl:if>
    </xsl:if>
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

  <xsl:template match="paragraph">
    <fo:block xsl:use-attribute-sets="paragraph">
      <xsl:call-template name="keep-with-signature"/>
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>

  <!-- 7.3.6: on the line below the date -->
  <xsl:template match="annotation | contact">
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
      <xsl:call-template name="keep-with-signature"/>
      <fo:inline font-family="heading{@level}" role="H{@depth}"><xsl:value-of select="mark, text" separator=""/></fo:inline>
      <fo:inline role="P"><xsl:value-of select="run-in"/></fo:inline>
    </fo:block>
  </xsl:template>

  <!-- No column is too narrow for its padding and its widest character; a table of more columns than that allows is set
       smaller as a whole. What is left is shared out by the relative widths. -->
  <xsl:template match="table">
    <xsl:variable name="columns" as="xs:integer" select="count(column)"/>
    <xsl:variable name="room" as="xs:decimal"
        select="g:measure(.) - $g:cell-border - $columns * ($g:cell-border + 0.001)"/>
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
    <!-- a high header would fill every page that it is repeated on, and leave no room for a high row -->
    <xsl:variable name="rooms" as="xs:decimal+"
        select="$widths ! ((. - $g:cell-border) div $scale - 2 * $g:cell-padding)"/>
    <xsl:variable name="header-height" as="xs:integer" select="g:row-height(header, 'heading1', $rooms)"/>
    <xsl:variable name="is-header-repeated" as="xs:boolean"
        select="$header-height le 8
                and (every $row in row
                     satisfies ($header-height + g:row-height($row, 'body', $rooms) + 1) * $g:line le g:page-height(.))"/>
    <xsl:apply-templates select="caption"/>
    <fo:table xsl:use-attribute-sets="table">
      <xsl:attribute name="font-size" select="g:pt($scale * $g:table-size)"/>
      <xsl:for-each select="$widths">
        <fo:table-column column-width="{g:pt(.)}"/>
      </xsl:for-each>
      <fo:table-header>
        <!-- on every page that the table reaches, it starts inside the type area and not where its lines of text would -->
        <fo:table-row role="NoTag" height="{g:pt($g:overhang)}">
          <fo:table-cell role="NoTag" number-columns-spanned="{$columns}"><fo:block role="NoTag"/></fo:table-cell>
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

  <!-- How many lines of the grid a row of cells takes at most, in columns with room for lines of some lengths. -->
  <xsl:function name="g:row-height" as="xs:integer">
    <xsl:param name="row" as="element()"/>
    <xsl:param name="role" as="xs:string"/>
    <xsl:param name="rooms" as="xs:decimal+"/>
    <xsl:variable name="lines" as="xs:decimal"
        select="max((xs:decimal(1),
                     for-each-pair($row/cell, $rooms,
                                   function($cell, $room) {
                                     ceiling(m:width($cell, $role, $g:table-size) div max(($g:table-size, $room - $g:table-size)))
                                   })))"/>
    <xsl:sequence select="xs:integer(ceiling(($lines * $g:table-line + 4.5) div $g:line))"/>
  </xsl:function>

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
  <xsl:template match="table/header | row">
    <fo:table-row keep-together.within-page="1">
      <xsl:apply-templates select="cell"/>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="table/header/cell">
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
    <fo:block xsl:use-attribute-sets="table.cell.text"
        c:measure="{g:pt($widths[$position] - 2 * $padding - $g:cell-border - $scale * $g:cell-slack)}"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <xsl:template match="image">
    <xsl:variable name="wanted" as="xs:decimal"
        select="if (@width) then xs:decimal(@width) * $g:mm else xs:decimal(@pixel-width) * $g:pixel"/>
    <xsl:variable name="proportion" as="xs:decimal" select="xs:decimal(@pixel-height) div xs:decimal(@pixel-width)"/>
    <xsl:variable name="width" as="xs:decimal"
        select="min(($wanted, g:measure(.) - 0.01, 0.88 * g:page-height(.) div $proportion))"/>
    <xsl:variable name="height" as="xs:decimal" select="$width * $proportion"/>
    <fo:block-container xsl:use-attribute-sets="image"
        height="{g:lines(ceiling(($height + $g:image-air) div $g:line))}">
      <xsl:if test="caption">
        <xsl:attribute name="keep-with-next.within-page">1</xsl:attribute>
      </xsl:if>
      <fo:block xsl:use-attribute-sets="image.line">
        <fo:external-graphic src="url('{@source}')" fox:alt-text="{@alternate-text}" role="Figure"
            content-width="{g:pt($width)}" content-height="{g:pt($height)}" scaling="non-uniform"/>
      </fo:block>
    </fo:block-container>
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
        <xsl:if test="signature">
          <xsl:attribute name="keep-with-next.within-page">50</xsl:attribute>
        </xsl:if>
        <xsl:if test="count(attachment) le 8">
          <xsl:attribute name="keep-together.within-page">50</xsl:attribute>
        </xsl:if>
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
