<?xml version="1.0" encoding="UTF-8"?>
<!-- The page masters of GB/T 9704-2012, 5.1, 5.2 and 8. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="https://yinfa.org/ns/functions" xmlns:g="https://yinfa.org/ns/geometry"
    exclude-result-prefixes="xs f g">

  <xsl:attribute-set name="page">
    <xsl:attribute name="page-width" select="f:mm($g:page-width)"/>
    <xsl:attribute name="page-height" select="f:mm($g:page-height)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="page.body">
    <xsl:attribute name="margin-top" select="f:pt($g:head - $g:overhang)"/>
    <xsl:attribute name="margin-bottom" select="f:pt($g:foot - $g:overhang - $g:page-slack)"/>
    <xsl:attribute name="margin-left" select="f:pt($g:left)"/>
    <xsl:attribute name="margin-right" select="f:pt($g:right)"/>
  </xsl:attribute-set>

  <!-- 8: the head of a turned page lies at its left edge, the binding one of odd pages; the first line's characters touch
       the type area there -->
  <xsl:attribute-set name="page.body.landscape">
    <xsl:attribute name="reference-orientation">90</xsl:attribute>
    <xsl:attribute name="margin-top" select="f:pt($g:head)"/>
    <xsl:attribute name="margin-bottom" select="f:pt($g:foot - $g:page-slack)"/>
    <xsl:attribute name="margin-left" select="f:pt($g:left - $g:overhang)"/>
    <xsl:attribute name="margin-right" select="f:pt($g:right - $g:overhang)"/>
  </xsl:attribute-set>

  <!-- the imprint ends where the type area does -->
  <xsl:attribute-set name="page.imprint">
    <xsl:attribute name="region-name">imprint</xsl:attribute>
    <xsl:attribute name="extent" select="f:pt($g:height + $g:foot)"/>
  </xsl:attribute-set>

  <xsl:template name="page-masters">
    <fo:layout-master-set>
      <xsl:for-each select="'odd', 'even'">
        <xsl:variable name="side" select="."/>
        <xsl:for-each select="'', '-imprint', '-landscape'">
          <fo:simple-page-master master-name="{$side}{.}" xsl:use-attribute-sets="page">
            <xsl:choose>
              <xsl:when test=". = '-landscape'">
                <fo:region-body xsl:use-attribute-sets="page.body.landscape"/>
              </xsl:when>
              <xsl:otherwise>
                <fo:region-body xsl:use-attribute-sets="page.body"/>
              </xsl:otherwise>
            </xsl:choose>
            <!-- the number is an artifact and comes first; the imprint is text and comes last -->
            <fo:region-before region-name="{$side}-foot" extent="{f:mm($g:page-height)}"/>
            <xsl:if test=". = '-imprint'">
              <fo:region-after xsl:use-attribute-sets="page.imprint"/>
            </xsl:if>
          </fo:simple-page-master>
        </xsl:for-each>
      </xsl:for-each>
      <fo:simple-page-master master-name="blank" xsl:use-attribute-sets="page">
        <fo:region-body/>
      </fo:simple-page-master>
      <xsl:call-template name="g:own-masters"/>
      <fo:simple-page-master master-name="imprint-alone" xsl:use-attribute-sets="page">
        <fo:region-body xsl:use-attribute-sets="page.body" margin-left="0pt" margin-right="0pt"/>
        <fo:region-after xsl:use-attribute-sets="page.imprint"/>
      </fo:simple-page-master>
      <!-- 7.5: an imprint that follows an empty page stands on a page without number; an empty page that the text itself
           makes does not come before it -->
      <fo:page-sequence-master master-name="pages-imprint-alone">
        <fo:repeatable-page-master-alternatives>
          <fo:conditional-page-master-reference blank-or-not-blank="blank" master-reference="imprint-alone"/>
          <fo:conditional-page-master-reference odd-or-even="odd" master-reference="{if ($g:imprint-on-even) then 'blank' else 'odd-imprint'}"/>
          <fo:conditional-page-master-reference odd-or-even="even" master-reference="even-imprint"/>
        </fo:repeatable-page-master-alternatives>
      </fo:page-sequence-master>
      <!-- the document's first pages alone begin with a first page; pages after turned ones are later pages -->
      <xsl:for-each select="'', '-imprint', '-later', '-later-imprint', '-landscape'">
        <xsl:variable name="is-first" as="xs:boolean" select="$g:first-master and . = ('', '-imprint')"/>
        <fo:page-sequence-master master-name="pages{.}">
          <fo:repeatable-page-master-alternatives>
            <xsl:if test="ends-with(., '-imprint')">
              <fo:conditional-page-master-reference blank-or-not-blank="blank" odd-or-even="even" master-reference="even-imprint"/>
              <xsl:if test="not($g:imprint-on-even)">
                <xsl:if test="$is-first">
                  <fo:conditional-page-master-reference page-position="only" master-reference="{$g:first-master}-imprint"/>
                </xsl:if>
                <fo:conditional-page-master-reference page-position="last" odd-or-even="odd" master-reference="odd-imprint"/>
              </xsl:if>
              <fo:conditional-page-master-reference page-position="last" odd-or-even="even" master-reference="even-imprint"/>
            </xsl:if>
            <xsl:if test="$is-first">
              <fo:conditional-page-master-reference page-position="first" master-reference="{$g:first-master}"/>
            </xsl:if>
            <xsl:variable name="kind" select=".[. = '-landscape']"/>
            <fo:conditional-page-master-reference blank-or-not-blank="blank" master-reference="blank"/>
            <fo:conditional-page-master-reference odd-or-even="odd" master-reference="odd{$kind}"/>
            <fo:conditional-page-master-reference odd-or-even="even" master-reference="even{$kind}"/>
          </fo:repeatable-page-master-alternatives>
        </fo:page-sequence-master>
      </xsl:for-each>
    </fo:layout-master-set>
  </xsl:template>
</xsl:stylesheet>
