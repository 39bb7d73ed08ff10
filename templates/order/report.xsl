<?xml version="1.0" encoding="UTF-8"?>
<!-- Orders, 10.2: the mark 20 mm below the type area's upper edge, and no red line. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:g="https://yinfa.org/ns/geometry"
    exclude-result-prefixes="xs g">
  <xsl:import href="../common/document.xsl"/>

  <xsl:variable name="g:mark-top" as="xs:decimal" select="20 * $g:mm"/>
  <xsl:variable name="g:red-line" as="xs:boolean" select="false()"/>
</xsl:stylesheet>
