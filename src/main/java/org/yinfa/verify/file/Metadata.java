package org.yinfa.verify.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.yinfa.issued.OriginProperty;

/** The metadata of a file: its XMP packet and its document information dictionary. */
public final class Metadata {

  public static final String DC = "http://purl.org/dc/elements/1.1/";
  public static final String XMP = "http://ns.adobe.com/xap/1.0/";
  public static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  public static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  /** About how many times as much memory as its text the tree of a packet takes. */
  private static final long TREE_FACTOR = 32;

  private final @Nullable Document xmp;
  private final PDDocumentInformation information;

  private Metadata(@Nullable Document xmp, PDDocumentInformation information) {
    this.xmp = xmp;
    this.information = information;
  }

  public static Metadata of(PDDocument document, Allowance allowance) throws IOException {
    PDMetadata stream = document.getDocumentCatalog().getMetadata();
    byte[] packet = stream == null ? new byte[0] : stream.toByteArray();
    allowance.spend(TREE_FACTOR * packet.length);
    return new Metadata(stream == null ? null : parse(packet), document.getDocumentInformation());
  }

  private static @Nullable Document parse(byte[] packet) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(packet));
    } catch (SAXException notXml) {
      // a packet that can't be read says nothing; the metadata check names that
      return null;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  public boolean hasXmp() {
    return xmp != null;
  }

  public PDDocumentInformation information() {
    return information;
  }

  /** The values of an XMP property: one for a simple one, each entry of an array. */
  public List<String> values(String namespace, String name) {
    List<String> values = new ArrayList<>();
    if (xmp == null) {
      return values;
    }
    NodeList properties = xmp.getElementsByTagNameNS(namespace, name);
    for (int i = 0; i < properties.getLength(); i++) {
      Element property = (Element) properties.item(i);
      NodeList entries = property.getElementsByTagNameNS(RDF, "li");
      if (entries.getLength() == 0) {
        values.add(property.getTextContent());
      }
      for (int entry = 0; entry < entries.getLength(); entry++) {
        values.add(entries.item(entry).getTextContent());
      }
    }
    NodeList descriptions = xmp.getElementsByTagNameNS(RDF, "Description");
    for (int i = 0; i < descriptions.getLength(); i++) {
      Element description = (Element) descriptions.item(i);
      if (description.hasAttributeNS(namespace, name)) {
        values.add(description.getAttributeNS(namespace, name));
      }
    }
    return values;
  }

  public Optional<String> value(String namespace, String name) {
    return values(namespace, name).stream().findFirst();
  }

  /** What the file tells of how it was made. */
  public Optional<String> value(OriginProperty property) {
    return value(OriginProperty.NAMESPACE, property.id());
  }

  /** The date of the packet; empty when there is none or it is no date. */
  public Optional<OffsetDateTime> created() {
    return value(XMP, "CreateDate").flatMap(Metadata::moment);
  }

  private static Optional<OffsetDateTime> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeException otherForm) {
      // ISO 16684-1 allows shortened dates, which can't be compared to the second
      return Optional.empty();
    }
  }

  /** The date of the information dictionary; empty when there is none. */
  public Optional<OffsetDateTime> informationCreated() {
    Calendar date = information.getCreationDate();
    return date == null
        ? Optional.empty()
        : Optional.of(
            OffsetDateTime.ofInstant(
                date.toInstant(),
                ZoneOffset.ofTotalSeconds(date.get(Calendar.ZONE_OFFSET) / 1000)));
  }
}
