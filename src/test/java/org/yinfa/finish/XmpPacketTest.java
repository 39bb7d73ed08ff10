package org.yinfa.finish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.NodeList;
import org.yinfa.issued.OriginProperty;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.DocumentProperties.Element;
import org.yinfa.report.Profile;

class XmpPacketTest {

  private static final Origin ORIGIN = new Origin("Yinfa 1.2", "letter", "f0", "5e");
  private static final LocalDate DATE = LocalDate.of(2024, 3, 7);

  @Test
  void namesEachIssuerInTurn() {
    assertThat(packet(Profile.PDFA_2A, properties("题", "甲", "乙")))
        .contains(
            "<dc:creator><rdf:Seq><rdf:li>甲</rdf:li><rdf:li>乙</rdf:li></rdf:Seq></dc:creator>");
  }

  @Test
  void namesThemInOneEntryForTheFirstPartOfTheStandard() {
    assertThat(packet(Profile.PDFA_1A, properties("题", "甲", "乙")))
        .contains("<dc:creator><rdf:Seq><rdf:li>甲、乙</rdf:li></rdf:Seq></dc:creator>");
  }

  @Test
  void leavesOutWhatTheReportDoesNotSay() {
    assertThat(packet(Profile.PDFA_2A, properties("题")))
        .doesNotContain("dc:creator")
        .doesNotContain("dc:identifier");
  }

  @Test
  void datesAreMidnightInChina() {
    assertThat(packet(Profile.PDFA_2A, properties("题")))
        .contains("<xmp:CreateDate>2024-03-07T00:00:00+08:00</xmp:CreateDate>")
        .contains("<xmp:ModifyDate>2024-03-07T00:00:00+08:00</xmp:ModifyDate>");
  }

  @Test
  void marksOfXmlInATitleAreText() throws Exception {
    String title = "关于<甲&乙>的报告";

    assertThat(
            read(Profile.PDFA_2A, properties(title), "http://purl.org/dc/elements/1.1/", "title"))
        .isEqualTo(title);
  }

  @ParameterizedTest
  @EnumSource(OriginProperty.class)
  void eachPropertyOfOurOwnHasAValueAndIsExplained(OriginProperty own) throws Exception {
    String packet = packet(Profile.PDFA_2A, properties("题"));

    assertThat(read(Profile.PDFA_2A, properties("题"), OriginProperty.NAMESPACE, own.id()))
        .isNotEmpty();
    assertThat(packet)
        .contains("<pdfaProperty:name>" + own.id() + "</pdfaProperty:name>")
        .contains(own.description());
  }

  @Test
  void printedElementsHaveAnOrderOfTheirOwn() throws Exception {
    assertThat(read(Profile.PDFA_2A, properties("题"), OriginProperty.NAMESPACE, "printed"))
        .isEqualTo("title number date");
  }

  private static DocumentProperties properties(String title, String... issuers) {
    Set<Element> printed = EnumSet.of(Element.DATE, Element.NUMBER, Element.TITLE);
    return new DocumentProperties(title, null, List.of(issuers), DATE, printed);
  }

  private static String packet(Profile profile, DocumentProperties properties) {
    return new String(XmpPacket.write(properties, profile, ORIGIN), UTF_8);
  }

  private static @Nullable String read(
      Profile profile, DocumentProperties properties, String namespace, String name)
      throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    byte[] packet = XmpPacket.write(properties, profile, ORIGIN);
    NodeList found =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(packet))
            .getElementsByTagNameNS(namespace, name);
    assertThat(found.getLength()).isEqualTo(1);
    return found.item(0).getTextContent();
  }
}
