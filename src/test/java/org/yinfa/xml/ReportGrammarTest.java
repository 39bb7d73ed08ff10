package org.yinfa.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.yinfa.input.AnyJson;
import org.yinfa.report.Report;
import org.yinfa.testkit.AnyReport;
import org.yinfa.testkit.Documents;

/**
 * The grammar says what stylesheets can rely on: all that is written keeps it, all else is found.
 */
class ReportGrammarTest {

  /** Without these the same XML says something else. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "image/@width",
          "attachment/@landscape",
          "seal/@reserved",
          "cell/@columns",
          "cell/@rows",
          "cell/@align",
          "cell/@stacked");

  @Example
  void everySampleAndSeedKeepsTheGrammar() {
    Documents.samplesAndSeeds()
        .forEach(
            (name, json) ->
                assertThat(ReportGrammar.violations(NeutralXml.of(json))).as(name).isEmpty());
  }

  @Property(tries = 200)
  void everyReportThatIsReadKeepsTheGrammar(@ForAll("reports") Report report) {
    assertThat(ReportGrammar.violations(NeutralXml.of(report))).isEmpty();
  }

  @Provide
  Arbitrary<Report> reports() {
    return Arbitraries.oneOf(AnyReport.reports(), AnyJson.reports());
  }

  @Example
  void everyElementAndAttributeIsDescribedInASentence() throws IOException {
    List<String> lines =
        Files.readAllLines(ReportGrammar.FILE).stream().map(String::strip).toList();
    List<String> undescribed = new ArrayList<>();
    for (int i = 2; i < lines.size(); i++) {
      boolean declares = lines.get(i).matches("(.* = )?(element|attribute) .*");
      // a definition has its name on a line of its own, between the sentence and the element
      String above = lines.get(i - 1).endsWith("=") ? lines.get(i - 2) : lines.get(i - 1);
      if (declares && !above.matches("## .+\\.")) {
        undescribed.add(lines.get(i));
      }
    }

    assertThat(undescribed).isEmpty();
  }

  @Example
  void aSampleThatIsTakenApartAndPutTogetherKeepsTheGrammar() {
    for (byte[] xml : samples()) {
      assertThat(ReportGrammar.violations(bytes(NeutralXml.parse(xml)))).isEmpty();
    }
  }

  @Example
  void everyMisspeltElementIsFound() {
    for (byte[] xml : samples()) {
      elementsByPlace(xml)
          .forEach(
              (place, index) -> {
                Document broken = NeutralXml.parse(xml);
                Element element = element(broken, index);
                broken.renameNode(element, null, element.getTagName() + "s");
                assertThat(ReportGrammar.violations(bytes(broken))).as(place).isNotEmpty();
              });
    }
  }

  @Example
  void everyMissingAttributeIsFound() {
    for (byte[] xml : samples()) {
      elementsByPlace(xml)
          .forEach(
              (place, index) -> {
                for (String name : attributes(element(NeutralXml.parse(xml), index))) {
                  Document broken = NeutralXml.parse(xml);
                  Element element = element(broken, index);
                  element.removeAttribute(name);
                  String removed = element.getTagName() + "/@" + name;
                  assertThat(ReportGrammar.violations(bytes(broken)).isEmpty())
                      .as(place + "/@" + name)
                      .isEqualTo(OPTIONAL.contains(removed));
                }
              });
    }
  }

  @Example
  void everyUnknownAttributeIsFound() {
    for (byte[] xml : samples()) {
      elementsByPlace(xml)
          .forEach(
              (place, index) -> {
                Document broken = NeutralXml.parse(xml);
                element(broken, index).setAttribute("colour", "red");
                assertThat(ReportGrammar.violations(bytes(broken))).as(place).isNotEmpty();
              });
    }
  }

  @Example
  void valuesThatNothingWritesAreFound() {
    assertBroken("official-document/complete", "line-grid=\"edge\"", "line-grid=\"wide\"");
    assertBroken("official-document/complete", "copyNumber\">0", "copyNumber\">x");
    assertBroken("annual-report/minimal", " field=\"/title\"", " field=\"title\"");
    assertBroken("annual-report/four-levels", " level=\"4\"", " level=\"5\"");
    assertBroken("annual-report/four-levels", " id=\"heading-2\"", " id=\"heading-1\"");
    assertBroken("annual-report/sealed", "data:image/png;base64,", "file:/seal.png#");
    assertBroken("annual-report/minimal", "<body>", "<body>text beside elements");
    assertBroken("annual-report/tables-and-attachment", "<column width=\"", "<column width=\"-");
  }

  @Example
  void whatStandsInAnotherOrderIsFound() {
    assertBroken("annual-report/minimal", "</title><body>", "</title><date-line/><body>");
    assertBroken("order/order", "<stamp ", "<issuer field=\"/signature\">某局</issuer><stamp ");
    assertBroken("minutes/meeting", "<label ", "<names field=\"/attendance/0\">甲</names><label ");
  }

  @Example
  void aSecondAttachmentWithoutNumbersIsFound() {
    assertBroken(
        "annual-report/tables-and-attachment",
        "</report>",
        "<attachment field=\"/attachments/1\"><title field=\"/attachments/1/title\">表</title>"
            + "</attachment></report>");
  }

  private static void assertBroken(String sample, String part, String replacement) {
    String xml = new String(NeutralXml.of(Documents.sample(sample)), UTF_8);

    assertThat(xml).contains(part);
    assertThat(ReportGrammar.violations(xml.replaceFirst(part, replacement).getBytes(UTF_8)))
        .as(replacement)
        .isNotEmpty();
  }

  private static List<byte[]> samples() {
    return Documents.samples().values().stream().map(NeutralXml::of).toList();
  }

  /** The first element of each name within each other, as its index among all. */
  private static Map<String, Integer> elementsByPlace(byte[] xml) {
    Map<String, Integer> elements = new LinkedHashMap<>();
    NodeList all = NeutralXml.parse(xml).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      elements.putIfAbsent(
          all.item(i).getParentNode().getNodeName() + "/" + all.item(i).getNodeName(), i);
    }
    return elements;
  }

  private static Element element(Document document, int index) {
    return (Element) document.getElementsByTagName("*").item(index);
  }

  private static List<String> attributes(Element element) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      var attribute = (Attr) element.getAttributes().item(i);
      if (!attribute.getName().equals("xmlns")) {
        names.add(attribute.getName());
      }
    }
    return names;
  }

  private static byte[] bytes(Document document) {
    return NeutralXml.text(document).getBytes(UTF_8);
  }
}
