<?xml version="1.0" encoding="UTF-8"?>
<!-- The annual report on a statutory form: the common rules as they are; its tables come from templates/forms. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="../common/document.xsl"/>
</xsl:stylesheet>
