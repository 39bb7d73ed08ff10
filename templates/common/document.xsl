<?xml version="1.0" encoding="UTF-8"?>
<!-- All that types of documents share: the one file that a type imports. Each file uses only what stands above it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:g="https://yinfa.org/ns/geometry" exclude-result-prefixes="g">
  <xsl:import href="measures.xsl"/>
  <xsl:import href="functions.xsl"/>
  <xsl:import href="looks.xsl"/>
  <xsl:import href="page.xsl"/>
  <xsl:import href="rules.xsl"/>
  <xsl:import href="grid.xsl"/>
  <xsl:import href="header.xsl"/>
  <xsl:import href="signature.xsl"/>
  <xsl:import href="imprint.xsl"/>

  <!-- What a type of document may declare anew: any variable, first of all those at the end of measures.xsl, any attribute
       set of looks.xsl, any rule, and these templates: the page masters that it adds (g:first-master names one), and what it
       draws on them, as static content. -->
  <xsl:template name="g:own-masters"/>
  <xsl:template name="g:own-furniture"/>
</xsl:stylesheet>
