package org.yinfa.xml;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * An XML document in memory, where writing can't fail. What an element holds is written by a
 * Runnable, its attributes first, so that every element ends.
 */
final class XmlText {

  /** The attribute with the JSON Pointer of what an element holds. */
  private static final String FIELD = "field";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
  private final XMLStreamWriter out;

  XmlText(XMLOutputFactory factory) {
    try {
      this.out = factory.createXMLStreamWriter(bytes, "UTF-8");
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
  }

  /** Writes the whole document and returns it in UTF-8; all elements share the namespace. */
  byte[] document(String namespace, String root, Runnable content) {
    write(() -> out.writeStartDocument("UTF-8", "1.0"));
    element(
        root,
        () -> {
          write(() -> out.writeDefaultNamespace(namespace));
          content.run();
        });
    write(out::writeEndDocument);
    write(out::close);
    return bytes.toByteArray();
  }

  void element(String name, Runnable content) {
    write(() -> out.writeStartElement(name));
    content.run();
    write(out::writeEndElement);
  }

  /** An element that holds attributes only, and has one tag. */
  void emptyElement(String name, Runnable attributes) {
    write(() -> out.writeEmptyElement(name));
    attributes.run();
  }

  void attribute(String name, String value) {
    write(() -> out.writeAttribute(name, value));
  }

  void attribute(String name, int value) {
    attribute(name, Integer.toString(value));
  }

  /** An element that holds a text; none when there is no text. */
  void text(String element, @Nullable String content) {
    if (content != null) {
      element(element, () -> write(() -> out.writeCharacters(content)));
    }
  }

  /** The text of an element that was begun. */
  void characters(String content) {
    write(() -> out.writeCharacters(content));
  }

  /** An element for each of the texts. */
  void texts(String element, List<String> contents) {
    contents.forEach(content -> text(element, content));
  }

  /** An element that holds the text of a field of the report; none when there is no text. */
  void field(String element, String pointer, @Nullable String content) {
    if (content != null) {
      element(
          element,
          () -> {
            attribute(FIELD, pointer);
            write(() -> out.writeCharacters(content));
          });
    }
  }

  /** An element for each of the texts in an array of the report. */
  void fields(String element, String pointer, List<String> contents) {
    for (int i = 0; i < contents.size(); i++) {
      field(element, pointer + "/" + i, contents.get(i));
    }
  }

  /** An element that holds what stands at a pointer of the report. */
  void fieldElement(String name, String pointer, Runnable content) {
    element(
        name,
        () -> {
          attribute(FIELD, pointer);
          content.run();
        });
  }

  private static void write(Step step) {
    try {
      step.write();
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
  }

  private static IllegalStateException unwritable(XMLStreamException e) {
    return new IllegalStateException("a report that was read can be written", e);
  }

  private interface Step {

    void write() throws XMLStreamException;
  }
}
