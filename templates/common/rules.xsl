<?xml version="1.0" encoding="UTF-8"?>
<!-- From the elements of a report to formatting objects. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:f="https://yinfa.org/ns/functions" xmlns:g="https://yinfa.org/ns/geometry" xmlns:m="https://yinfa.org/ns/metrics"
    xmlns:c="https://yinfa.org/ns/composition" xpath-default-namespace="https://yinfa.org/ns/report"
    exclude-result-prefixes="xs f g">

  <xsl:template match="report">
    <fo:root xsl:use-attribute-sets="text">
      <xsl:call-template name="page-masters"/>
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
          <xsl:apply-templates select="." mode="attachment-list"/>
          <xsl:apply-templates select="attendance, signature, annotation, contact"/>
          <xsl:apply-templates select="$upright"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:for-each-group select="attachment except $upright" group-adjacent="exists(@landscape)">
        <xsl:call-template name="pages">
          <xsl:with-param name="kind" select="if (current-grouping-key()) then '-landscape' else '-later'"/>
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
            <xsl:with-param name="kind" select="'-imprint-alone'"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:if>
    </fo:root>
  </xsl:template>

  <!-- Pages of one kind in a row. The imprint is on the last of them; room for it is kept below the text, and where the
       text ends on an odd page the page after it, otherwise empty, bears the imprint (7.4.1). -->
  <xsl:template name="pages">
    <xsl:param name="kind" as="xs:string" select="''"/>
    <xsl:param name="imprint" as="element(imprint)?" select="()"/>
    <xsl:param name="flow" select="()"/>
    <fo:page-sequence master-reference="pages{$kind}{'-imprint'[$imprint][not(ends-with($kind, '-imprint-alone'))]}">
      <xsl:if test="$imprint and $g:imprint-on-even">
        <xsl:attribute name="force-page-count">end-on-even</xsl:attribute>
      </xsl:if>
      <xsl:call-template name="page-numbers"/>
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

  <!-- 7.5: the page number stands below the type area, one character in from the edge. It is an artifact: a screen reader
       passes over it. -->
  <xsl:template name="page-numbers">
    <xsl:for-each select="'odd', 'even'">
      <fo:static-content flow-name="{.}-foot" role="artifact">
        <fo:block xsl:use-attribute-sets="page-number"
            space-before="{f:pt($g:head + $g:height + $g:dash-below-type-area - $g:dash-below-line-top)}"
            space-before.conditionality="retain" margin-left="{f:pt($g:left + $g:page-number-inset)}"
            margin-right="{f:pt($g:right + $g:page-number-inset)}"
            >— <fo:page-number/> —</fo:block>
      </fo:static-content>
    </xsl:for-each>
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
    <fo:block xsl:use-attribute-sets="title" role="Title"><xsl:value-of select="line" separator="&#xA;"/></fo:block>
  </xsl:template>

  <xsl:template match="date-line">
    <fo:block xsl:use-attribute-sets="date-line"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <!-- 7.3.2: the receiving bodies start at the edge -->
  <xsl:template match="addressee">
    <fo:block xsl:use-attribute-sets="grid-line"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <xsl:template match="paragraph">
    <fo:block xsl:use-attribute-sets="paragraph">
      <xsl:apply-templates select="." mode="keep"/>
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>

  <!-- 7.3.6: on the line below the date -->
  <xsl:template match="annotation | contact">
    <fo:block xsl:use-attribute-sets="paragraph"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <xsl:template match="heading">
    <fo:block xsl:use-attribute-sets="heading" id="{@id}" role="H{@depth}">
      <xsl:if test="not(f:heads-what-follows(.))">
        <xsl:apply-templates select="." mode="keep"/>
      </xsl:if>
      <xsl:value-of select="mark, text" separator=""/>
    </fo:block>
  </xsl:template>

  <xsl:template match="heading[run-in]">
    <fo:block xsl:use-attribute-sets="paragraph" id="{@id}" role="Div">
      <xsl:apply-templates select="." mode="keep"/>
      <fo:inline xsl:use-attribute-sets="heading.face" role="H{@depth}"><xsl:value-of select="mark, text" separator=""/></fo:inline>
      <fo:inline role="P"><xsl:value-of select="run-in"/></fo:inline>
    </fo:block>
  </xsl:template>

  <!-- What a paragraph, or a heading with its text, keeps company with. -->
  <xsl:template match="*" mode="keep"/>

  <xsl:template match="body/*[f:stays-with-signature(.)]" mode="keep">
    <xsl:attribute name="keep-with-next.within-page" select="$g:keep-signature"/>
    <xsl:if test="f:is-short-beginning(.)">
      <xsl:attribute name="c:last-line-keeps">true</xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- The header is repeated on every page unless it leaves hardly any room for rows; a row that fits below it is not
       parted. -->
  <xsl:template match="table">
    <xsl:variable name="columns" as="map(*)" select="f:columns(.)"/>
    <xsl:variable name="scale" as="xs:decimal" select="$columns?scale"/>
    <xsl:variable name="widths" as="xs:decimal+" select="$columns?widths ! (. + $g:cell-border)"/>
    <xsl:variable name="page-lines" as="xs:integer"
        select="xs:integer(floor((f:page-height(.) - $g:overhang - $g:cell-border) div $g:line))"/>
    <xsl:variable name="header-lines" as="xs:integer" select="f:row-lines(header, $widths, $scale)"/>
    <xsl:variable name="is-header-repeated" as="xs:boolean"
        select="$header-lines + $g:lines-below-table-header le $page-lines"/>
    <xsl:apply-templates select="caption"/>
    <fo:table xsl:use-attribute-sets="table" font-size="{f:pt($scale * $g:table-size)}">
      <xsl:for-each select="$widths">
        <fo:table-column column-width="{f:pt(.)}"/>
      </xsl:for-each>
      <fo:table-header>
        <!-- on every page that the table reaches, it starts inside the type area and not where its lines of text would -->
        <fo:table-row role="NoTag" height="{f:pt($g:overhang)}">
          <fo:table-cell role="NoTag" number-columns-spanned="{count(column)}"><fo:block role="NoTag"/></fo:table-cell>
        </fo:table-row>
        <xsl:apply-templates select="header[$is-header-repeated]">
          <xsl:with-param name="widths" select="$widths" tunnel="true"/>
          <xsl:with-param name="scale" select="$scale" tunnel="true"/>
          <xsl:with-param name="room" select="$page-lines"/>
        </xsl:apply-templates>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="header[not($is-header-repeated)], row">
          <xsl:with-param name="widths" select="$widths" tunnel="true"/>
          <xsl:with-param name="scale" select="$scale" tunnel="true"/>
          <xsl:with-param name="room" select="$page-lines - sum($header-lines[$is-header-repeated])"/>
        </xsl:apply-templates>
        <xsl:if test="empty(row) and $is-header-repeated">
          <fo:table-row><xsl:for-each select="column"><fo:table-cell><fo:block/></fo:table-cell></xsl:for-each></fo:table-row>
        </xsl:if>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="table/caption | grid/caption">
    <fo:block xsl:use-attribute-sets="table.caption"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <!-- A row is parted only where no page has room for it. -->
  <xsl:template match="table/header | row">
    <xsl:param name="widths" as="xs:decimal+" tunnel="true"/>
    <xsl:param name="scale" as="xs:decimal" tunnel="true"/>
    <xsl:param name="room" as="xs:integer"/>
    <xsl:variable name="is-parted" as="xs:boolean" select="f:row-lines(., $widths, $scale) > $room"/>
    <fo:table-row xsl:use-attribute-sets="field">
      <xsl:if test="not($is-parted)">
        <xsl:attribute name="keep-together.within-page" select="$g:keep-inside"/>
      </xsl:if>
      <xsl:apply-templates select="cell">
        <xsl:with-param name="is-parted" select="$is-parted"/>
      </xsl:apply-templates>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="cell">
    <xsl:param name="widths" as="xs:decimal+" tunnel="true"/>
    <xsl:param name="scale" as="xs:decimal" tunnel="true"/>
    <xsl:param name="is-parted" as="xs:boolean"/>
    <xsl:variable name="padding" as="xs:string" select="f:pt($scale * $g:cell-padding)"/>
    <xsl:variable name="position" as="xs:integer" select="count(preceding-sibling::cell) + 1"/>
    <fo:table-cell xsl:use-attribute-sets="cell" padding-start="{$padding}" padding-end="{$padding}">
      <xsl:if test="parent::header">
        <xsl:attribute name="role">TH</xsl:attribute>
      </xsl:if>
      <xsl:if test="$is-parted">
        <xsl:attribute name="display-align">before</xsl:attribute>
      </xsl:if>
      <fo:block xsl:use-attribute-sets="cell.text" c:measure="{f:pt(f:cell-measure($widths[$position], $scale))}">
        <xsl:if test="$is-parted">
          <xsl:attribute name="c:together" select="$g:lines-of-cell-together"/>
        </xsl:if>
        <xsl:value-of select="."/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="image">
    <xsl:variable name="wanted" as="xs:decimal"
        select="if (@width) then xs:decimal(@width) * $g:mm else xs:decimal(@pixel-width) * $g:pixel"/>
    <xsl:variable name="proportion" as="xs:decimal" select="xs:decimal(@pixel-height) div xs:decimal(@pixel-width)"/>
    <xsl:variable name="width" as="xs:decimal"
        select="min(($wanted, f:measure(.) - $g:page-slack, f:image-height(.) div $proportion))"/>
    <xsl:variable name="height" as="xs:decimal" select="$width * $proportion"/>
    <fo:block-container xsl:use-attribute-sets="image" height="{f:grid-lines(f:whole-lines($height + $g:image-air))}">
      <xsl:if test="caption">
        <xsl:attribute name="keep-with-next.within-page" select="$g:keep-caption"/>
      </xsl:if>
      <fo:block xsl:use-attribute-sets="image.line">
        <fo:external-graphic src="url('{@source}')" fox:alt-text="{@alternate-text}" role="Figure"
            content-width="{f:pt($width)}" content-height="{f:pt($height)}" scaling="non-uniform"/>
      </fo:block>
    </fo:block-container>
    <xsl:apply-templates select="caption"/>
  </xsl:template>

  <xsl:template match="image/caption">
    <fo:block xsl:use-attribute-sets="image.caption"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <!-- 7.3.4: 附件：and the names; several are numbered, and a name that wraps aligns with its first character -->
  <xsl:template match="report" mode="attachment-list"/>

  <xsl:template match="report[attachment]" mode="attachment-list">
    <xsl:variable name="indent" as="xs:decimal"
        select="f:width(f:attachment-label() || '1.'[count(current()/attachment) > 1])
                + (if (count(attachment) > 9) then f:width('1') else 0)"/>
    <fo:list-block xsl:use-attribute-sets="attachment-list"
        provisional-distance-between-starts="{f:pt($indent + $g:text-slack)}">
      <xsl:if test="signature">
        <xsl:attribute name="keep-with-next.within-page" select="$g:keep-signature"/>
      </xsl:if>
      <xsl:variable name="measure" as="xs:decimal"
          select="$g:measure - $g:attachment-list-indent - $indent - $g:text-slack"/>
      <xsl:if test="sum(attachment/title ! m:lines(., $g:text-face, $g:size, $measure, map {})) le $g:attachments-kept">
        <xsl:attribute name="keep-together.within-page" select="$g:keep-signature"/>
      </xsl:if>
      <xsl:apply-templates select="attachment" mode="attachment-list">
        <xsl:with-param name="measure" select="$measure"/>
      </xsl:apply-templates>
    </fo:list-block>
  </xsl:template>

  <xsl:template match="attachment" mode="attachment-list">
    <xsl:param name="measure" as="xs:decimal"/>
    <fo:list-item>
      <fo:list-item-label end-indent="label-end()">
        <fo:block xsl:use-attribute-sets="attachment-list.label">
          <xsl:value-of select="f:attachment-label()[empty(current()/preceding-sibling::attachment)], @number ! (. || '.')" separator=""/>
        </fo:block>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()">
        <fo:block xsl:use-attribute-sets="field" c:measure="{f:pt($measure)}"><xsl:value-of select="title"/></fo:block>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <!-- 7.3.7: a page of its own, the label on line 1, the title centred on line 3 -->
  <xsl:template match="attachment">
    <fo:block xsl:use-attribute-sets="attachment.label">
      <xsl:value-of select="f:label('attachment'), @number" separator=""/>
    </fo:block>
    <fo:block xsl:use-attribute-sets="attachment.title">
      <xsl:value-of select="title"/>
    </fo:block>
    <xsl:apply-templates select="* except title"/>
  </xsl:template>
</xsl:stylesheet>
