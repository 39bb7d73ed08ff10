package org.yinfa.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of a record as a package has them, in JSON or in XML.
 *
 * @param values the values of each element by its path below the root, such as 内容描述/题名
 */
record RecordElements(Map<String, List<String>> values) {

  static RecordElements ofJson(byte[] json) throws IOException {
    var elements = new RecordElements(new TreeMap<>());
    elements.add("", Json.read(json).path(RecordMetadata.ROOT));
    return elements;
  }

  private void add(String path, JsonNode node) {
    if (node.isValueNode()) {
      put(path, node.asText());
    } else if (node.isArray()) {
      node.forEach(element -> add(path, element));
    } else {
      node.properties()
          .forEach(
              field ->
                  add(
                      path.isEmpty() ? field.getKey() : path + "/" + field.getKey(),
                      field.getValue()));
    }
  }

  static RecordElements ofXml(byte[] xml) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return read(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
    } catch (XMLStreamException notXml) {
      throw new IOException(notXml);
    }
  }

  private static RecordElements read(XMLStreamReader reader) throws XMLStreamException {
    var elements = new RecordElements(new TreeMap<>());
    List<String> path = new ArrayList<>();
    String text = "";
    boolean leaf = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        path.add(reader.getLocalName());
        text = "";
        leaf = true;
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text = reader.getText();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (leaf && path.get(0).equals(RecordMetadata.ROOT)) {
          elements.put(String.join("/", path.subList(1, path.size())), text);
        }
        path.remove(path.size() - 1);
        leaf = false;
      }
    }
    return elements;
  }

  private void put(String path, String value) {
    values.computeIfAbsent(path, key -> new ArrayList<>()).add(value);
  }

  /** The values of an element in their order; none where there is no such element. */
  List<String> values(String path) {
    return values.getOrDefault(path, List.of());
  }

  /** The paths of the elements that aren't the same. */
  SortedSet<String> differences(RecordElements other) {
    SortedSet<String> paths = new TreeSet<>(values.keySet());
    paths.addAll(other.values.keySet());
    paths.removeIf(path -> values(path).equals(other.values(path)));
    return paths;
  }
}
