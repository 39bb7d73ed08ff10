package org.yinfa.finish;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yinfa.issued.IssueTime;
import org.yinfa.issued.OriginProperty;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.Profile;

/**
 * Writes the XMP metadata of a document (ISO 16684-1) as ISO 19005 and ISO 14289-1 ask for it. The
 * same values stand in the document information dictionary.
 */
final class XmpPacket {

  private static final String ACCESSIBLE = "http://www.aiim.org/pdfua/ns/id/";

  /**
   * Says what pdfuaid:part and the properties of Yinfa are: PDF/A knows no property that it does
   * not define itself (ISO 19005-2, 6.6.2.3).
   */
  private static final String EXTENSION_SCHEMAS =
      "  <rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
          + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
          + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
          + "    <pdfaExtension:schemas><rdf:Bag>\n"
          + schema(
              ACCESSIBLE,
              "pdfuaid",
              "PDF/UA identification schema",
              property("part", "Integer", "The part of ISO 14289 that the file conforms to"))
          + schema(
              OriginProperty.NAMESPACE,
              OriginProperty.PREFIX,
              "Yinfa schema: how the file was made",
              Arrays.stream(OriginProperty.values())
                  .map(own -> property(own.id(), "Text", own.description()))
                  .toArray(String[]::new))
          + "    </rdf:Bag></pdfaExtension:schemas>\n"
          + "  </rdf:Description>\n";

  private final DocumentProperties properties;
  private final Profile profile;
  private final Origin origin;
  private final StringBuilder xmp = new StringBuilder();

  private XmpPacket(DocumentProperties properties, Profile profile, Origin origin) {
    this.properties = properties;
    this.profile = profile;
    this.origin = origin;
  }

  static byte[] write(DocumentProperties properties, Profile profile, Origin origin) {
    return new XmpPacket(properties, profile, origin).write();
  }

  private byte[] write() {
    xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xmp.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    describe("dc", "http://purl.org/dc/elements/1.1/", this::addDublinCore);
    describe("xmp", "http://ns.adobe.com/xap/1.0/", this::addDatesAndTool);
    describe(
        "pdf", "http://ns.adobe.com/pdf/1.3/", () -> addText("pdf:Producer", origin.release()));
    describe("pdfaid", "http://www.aiim.org/pdfa/ns/id/", this::addArchivalForm);
    describe("pdfuaid", ACCESSIBLE, () -> addText("pdfuaid:part", "1"));
    describe(OriginProperty.PREFIX, OriginProperty.NAMESPACE, this::addOrigin);
    xmp.append(EXTENSION_SCHEMAS);
    xmp.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xmp.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void describe(String prefix, String namespace, Runnable addProperties) {
    xmp.append("  <rdf:Description rdf:about=\"\" xmlns:");
    xmp.append(prefix).append("=\"").append(namespace).append("\">\n");
    addProperties.run();
    xmp.append("  </rdf:Description>\n");
  }

  private void addText(String name, String text) {
    xmp.append("    <").append(name).append('>').append(escaped(text));
    xmp.append("</").append(name).append(">\n");
  }

  private void addDublinCore() {
    addText("dc:format", "application/pdf");
    xmp.append("    <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    xmp.append(escaped(properties.title())).append("</rdf:li></rdf:Alt></dc:title>\n");
    if (properties.number() != null) {
      addText("dc:identifier", properties.number());
    }
    if (properties.author() != null) {
      // ISO 19005-1, 6.7.3: one entry, equal to the author
      List<String> creators =
          profile.part() == 1 ? List.of(properties.author()) : properties.issuers();
      xmp.append("    <dc:creator><rdf:Seq>");
      creators.forEach(
          creator -> xmp.append("<rdf:li>").append(escaped(creator)).append("</rdf:li>"));
      xmp.append("</rdf:Seq></dc:creator>\n");
    }
    xmp.append("    <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>\n");
  }

  private void addDatesAndTool() {
    if (properties.date() != null) {
      addText("xmp:CreateDate", moment(properties.date()));
      addText("xmp:ModifyDate", moment(properties.date()));
    }
    addText("xmp:CreatorTool", origin.release());
  }

  private void addArchivalForm() {
    addText("pdfaid:part", String.valueOf(profile.part()));
    addText("pdfaid:conformance", "A");
  }

  private void addOrigin() {
    for (OriginProperty own : OriginProperty.values()) {
      addText(OriginProperty.PREFIX + ":" + own.id(), value(own));
    }
  }

  private String value(OriginProperty own) {
    return switch (own) {
      case RELEASE -> origin.release();
      case TEMPLATE -> origin.template();
      case FONTS -> origin.fonts();
      case SOURCE -> origin.source();
      case PRINTED -> printed();
    };
  }

  /** Such as title number date. */
  private String printed() {
    return properties.printed().stream()
        .sorted()
        .map(element -> element.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static String schema(String namespace, String prefix, String name, String... properties) {
    return "      <rdf:li rdf:parseType=\"Resource\">\n"
        + ("        <pdfaSchema:namespaceURI>" + namespace + "</pdfaSchema:namespaceURI>\n")
        + ("        <pdfaSchema:prefix>" + prefix + "</pdfaSchema:prefix>\n")
        + ("        <pdfaSchema:schema>" + name + "</pdfaSchema:schema>\n")
        + ("        <pdfaSchema:property><rdf:Seq>\n" + String.join("", properties))
        + "        </rdf:Seq></pdfaSchema:property>\n"
        + "      </rdf:li>\n";
  }

  private static String property(String name, String type, String description) {
    return "          <rdf:li rdf:parseType=\"Resource\">\n"
        + "            <pdfaProperty:category>internal</pdfaProperty:category>\n"
        + ("            <pdfaProperty:description>" + description + "</pdfaProperty:description>\n")
        + ("            <pdfaProperty:name>" + name + "</pdfaProperty:name>\n")
        + ("            <pdfaProperty:valueType>" + type + "</pdfaProperty:valueType>\n")
        + "          </rdf:li>\n";
  }

  /** Midnight in China, where every date of issue is meant. */
  private static String moment(LocalDate date) {
    return date + "T00:00:00" + IssueTime.CHINA;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
