package org.yinfa.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.Profile;
import org.yinfa.report.Report;
import org.yinfa.report.Sha256;
import org.yinfa.testkit.Documents;

/** The neutral XML of reports, to be looked at. */
final class NeutralXml {

  private static final ReportXml WRITER = new ReportXml();

  private NeutralXml() {}

  static byte[] of(byte[] json) {
    return of(Documents.read(json));
  }

  static byte[] of(Report report) {
    return of(report, Profile.PDFA_2A);
  }

  static byte[] of(Report report, Profile profile) {
    return WRITER.write(report, DocumentProperties.of(report, "报告"), profile).utf8();
  }

  /** Elements go by the names they are written with, without their namespace. */
  static Document parse(byte[] xml) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("the neutral XML is no XML", e);
    }
  }

  /** What the elements or attributes of an XPath say. */
  static List<String> values(byte[] xml, String path) {
    try {
      var found =
          (NodeList)
              XPathFactory.newDefaultInstance()
                  .newXPath()
                  .evaluate(path, parse(xml), XPathConstants.NODESET);
      return IntStream.range(0, found.getLength())
          .mapToObj(found::item)
          .map(Node::getTextContent)
          .toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** The same as {@link #text}, with the digest of each image in its place. */
  static String readable(byte[] xml) {
    Document document = parse(xml);
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.hasAttribute("source")) {
        element.setAttribute("source", shortened(element.getAttribute("source")));
      }
    }
    return text(document);
  }

  /**
   * A document with a line for each element, which changes nothing, as no text stands beside
   * elements.
   */
  static String text(Document document) {
    var text = new StringBuilder();
    write(document.getDocumentElement(), "", text);
    return text.toString();
  }

  private static void write(Element element, String indent, StringBuilder text) {
    text.append(indent).append('<').append(element.getTagName());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      text.append(' ').append(attribute.getNodeName());
      text.append("=\"").append(escaped(attribute.getNodeValue())).append('"');
    }
    List<Element> children = children(element);
    if (!children.isEmpty()) {
      text.append(">\n");
      children.forEach(child -> write(child, indent + "  ", text));
      text.append(indent).append("</").append(element.getTagName()).append(">\n");
    } else if (element.hasChildNodes()) {
      text.append('>').append(escaped(element.getTextContent()));
      text.append("</").append(element.getTagName()).append(">\n");
    } else {
      text.append("/>\n");
    }
  }

  private static List<Element> children(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static String shortened(String value) {
    int bytes = value.indexOf(',') + 1;
    byte[] image =
        Base64.getDecoder().decode(value.substring(bytes).getBytes(StandardCharsets.US_ASCII));
    return value.substring(0, bytes) + "sha256:" + Sha256.hex(image);
  }

  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
