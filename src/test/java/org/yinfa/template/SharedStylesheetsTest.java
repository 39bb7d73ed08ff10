package org.yinfa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Each of the shared stylesheets holds one kind of thing, so that a change has one place. */
class SharedStylesheetsTest {

  private static final String XSL = "http://www.w3.org/1999/XSL/Transform";

  private static final Path TEMPLATES = Path.of("templates");

  private static final Set<String> LOOKS =
      Set.of("font-family", "color", "text-align", "border", "border-top", "border-bottom");

  @Test
  void everyMeasureIsInOneFile() {
    assertThat(declarations("variable"))
        .filteredOn(declaration -> declaration.name.startsWith("g:"))
        .isNotEmpty()
        .allMatch(measure -> measure.file.equals("common/measures.xsl"));
  }

  @Test
  void everyFunctionIsInOneFileAndHasOnePrefix() {
    assertThat(declarations("function"))
        .isNotEmpty()
        .allMatch(function -> function.file.equals("common/functions.xsl"))
        .allMatch(function -> function.name.startsWith("f:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "header", "signature", "imprint"})
  void aRuleHasNoLooksAndNoMeasuresOfItsOwn(String rules) {
    for (Attr attribute : attributes(document("common/" + rules + ".xsl"))) {
      assertThat(LOOKS).doesNotContain(attribute.getName());
      assertThat(attribute.getValue())
          .as(attribute.getName())
          .doesNotContainPattern("[0-9]\\.[0-9]|[1-9](pt|mm)");
      if (attribute.getName().startsWith("keep-")) {
        assertThat(attribute.getValue()).startsWith("{$g:keep-");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"looks", "rules", "header", "signature", "imprint"})
  void strengthsOfKeepsAreNamed(String file) {
    assertThat(elements(document("common/" + file + ".xsl"), XSL, "attribute"))
        .filteredOn(attribute -> attribute.getAttribute("name").startsWith("keep-"))
        .allMatch(attribute -> attribute.getAttribute("select").contains("$g:keep-"));
  }

  @Test
  void aTypeOfDocumentImportsOneFile() {
    for (Template template : Templates.bundled().all()) {
      assertThat(elements(document(template.stylesheet().entry()), XSL, "import"))
          .extracting(imported -> imported.getAttribute("href"))
          .containsExactly("../common/document.xsl");
    }
  }

  private record Declaration(String file, String name) {}

  /** What the shared stylesheets declare, on whatever level. */
  private static List<Declaration> declarations(String kind) {
    List<Declaration> declarations = new ArrayList<>();
    for (String file : shared()) {
      for (Element element : elements(document(file), XSL, kind)) {
        declarations.add(new Declaration(file, element.getAttribute("name")));
      }
    }
    return declarations;
  }

  private static List<String> shared() {
    try (Stream<Path> files = Files.list(TEMPLATES.resolve("common"))) {
      return files
          .map(file -> "common/" + file.getFileName())
          .filter(file -> file.endsWith(".xsl"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Attr> attributes(Document document) {
    List<Attr> attributes = new ArrayList<>();
    for (Element element : elements(document, "*", "*")) {
      NamedNodeMap named = element.getAttributes();
      for (int i = 0; i < named.getLength(); i++) {
        Attr attribute = (Attr) named.item(i);
        if (!attribute.getName().equals("version") && !attribute.getName().startsWith("xmlns")) {
          attributes.add(attribute);
        }
      }
    }
    return attributes;
  }

  private static List<Element> elements(Document document, String namespace, String name) {
    NodeList nodes = document.getElementsByTagNameNS(namespace, name);
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
        .map(nodes::item)
        .map(Element.class::cast)
        .toList();
  }

  private static Document document(String file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(TEMPLATES.resolve(file).toFile());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(file + " is no stylesheet", e);
    }
  }
}
