<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="https://yinfa.org/ns/functions"
    exclude-result-prefixes="xs f">

  <xsl:variable name="f:labels" as="document-node()" select="doc('labels.xml')"/>

  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="$f:labels/labels/label[@key = $key]/string()"/>
  </xsl:function>
</xsl:stylesheet>
