<?xml version="1.0" encoding="UTF-8"?>
<!-- Minutes, 10.3: the common rules as they are; the mark is the name of the meeting. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="../common/functions.xsl"/>
  <xsl:import href="../common/geometry.xsl"/>
  <xsl:import href="../common/looks.xsl"/>
  <xsl:import href="../common/rules.xsl"/>
  <xsl:import href="../common/header.xsl"/>
  <xsl:import href="../common/signature.xsl"/>
  <xsl:import href="../common/imprint.xsl"/>
</xsl:stylesheet>
