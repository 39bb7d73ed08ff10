package org.yinfa.layout;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.Profile;

/**
 * Writes the XMP metadata of a document (ISO 16684-1) as ISO 19005 and ISO 14289-1 ask for it. The
 * same values stand in the document information dictionary.
 */
final class XmpPacket {

  /**
   * Says what pdfuaid:part is: PDF/A knows no property that it does not define itself (ISO 19005-2,
   * 6.6.2.3).
   */
  private static final String PDFUA_SCHEMA =
      """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
          <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            </rdf:li></rdf:Seq></pdfaSchema:property>
          </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
      """;

  private XmpPacket() {}

  static byte[] write(DocumentProperties properties, Profile profile, String producer) {
    var xmp = new StringBuilder();
    xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xmp.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    description(xmp, "dc", "http://purl.org/dc/elements/1.1/");
    xmp.append("    <dc:format>application/pdf</dc:format>\n");
    xmp.append("    <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    xmp.append(escaped(properties.title())).append("</rdf:li></rdf:Alt></dc:title>\n");
    if (properties.author() != null) {
      xmp.append("    <dc:creator><rdf:Seq><rdf:li>").append(escaped(properties.author()));
      xmp.append("</rdf:li></rdf:Seq></dc:creator>\n");
    }
    xmp.append("    <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>\n");
    xmp.append("  </rdf:Description>\n");
    description(xmp, "xmp", "http://ns.adobe.com/xap/1.0/");
    if (properties.date() != null) {
      xmp.append("    <xmp:CreateDate>")
          .append(moment(properties.date()))
          .append("</xmp:CreateDate>\n");
      xmp.append("    <xmp:ModifyDate>")
          .append(moment(properties.date()))
          .append("</xmp:ModifyDate>\n");
    }
    xmp.append("    <xmp:CreatorTool>").append(escaped(producer)).append("</xmp:CreatorTool>\n");
    xmp.append("  </rdf:Description>\n");
    description(xmp, "pdf", "http://ns.adobe.com/pdf/1.3/");
    xmp.append("    <pdf:Producer>").append(escaped(producer)).append("</pdf:Producer>\n");
    xmp.append("  </rdf:Description>\n");
    description(xmp, "pdfaid", "http://www.aiim.org/pdfa/ns/id/");
    xmp.append("    <pdfaid:part>").append(profile.part()).append("</pdfaid:part>\n");
    xmp.append("    <pdfaid:conformance>A</pdfaid:conformance>\n");
    xmp.append("  </rdf:Description>\n");
    description(xmp, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
    xmp.append("    <pdfuaid:part>1</pdfuaid:part>\n");
    xmp.append("  </rdf:Description>\n");
    xmp.append(PDFUA_SCHEMA);
    xmp.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xmp.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Midnight in China, where every date of issue is meant. */
  private static String moment(LocalDate date) {
    return date + "T00:00:00+08:00";
  }

  private static void description(StringBuilder xmp, String prefix, String namespace) {
    xmp.append("  <rdf:Description rdf:about=\"\" xmlns:");
    xmp.append(prefix).append("=\"").append(namespace).append("\">\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
