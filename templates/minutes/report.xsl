<?xml version="1.0" encoding="UTF-8"?>
<!-- Minutes, 10.3: the common rules as they are; the mark is the name of the meeting. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="../common/document.xsl"/>
</xsl:stylesheet>
