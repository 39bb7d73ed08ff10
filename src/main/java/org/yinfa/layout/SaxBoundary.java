package org.yinfa.layout;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Lets failures behind the stylesheet pass through Saxon: it would print and wrap a runtime
 * exception at every level, but passes on a SAX exception.
 */
final class SaxBoundary extends XMLFilterImpl {

  SaxBoundary(ContentHandler next) {
    setContentHandler(next);
  }

  @Override
  public void startDocument() throws SAXException {
    guard(super::startDocument);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    guard(() -> super.startElement(uri, name, qualified, attributes));
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    guard(() -> super.characters(text, start, length));
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    guard(() -> super.endElement(uri, name, qualified));
  }

  @Override
  public void endDocument() throws SAXException {
    guard(super::endDocument);
  }

  private static void guard(Step step) throws SAXException {
    try {
      step.take();
    } catch (RuntimeException failure) {
      throw new SAXException(failure);
    }
  }

  @FunctionalInterface
  private interface Step {
    void take() throws SAXException;
  }
}
