package org.yinfa.layout;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.Logger;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import org.slf4j.LoggerFactory;
import org.xml.sax.ContentHandler;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.report.DocumentXml;
import org.yinfa.report.Stylesheet;

/**
 * Compiles stylesheets once and shares them. They can read nothing but what belongs to their
 * template. Thread-safe.
 */
final class Stylesheets {

  private static final String SCHEME = "template:/";
  private static final QName BEGINNING_PAGES =
      new QName("https://yinfa.org/ns/geometry", "beginning-pages");

  private final Map<Stylesheet, XsltExecutable> compiled = new ConcurrentHashMap<>();
  private final TextWidth textWidth;
  private final TextLines textLines;
  private final TableColumns tableColumns;

  Stylesheets(FontLibrary fonts) {
    this.textWidth = new TextWidth(fonts);
    this.textLines = new TextLines(fonts);
    this.tableColumns = new TableColumns(fonts);
  }

  /**
   * Runs a stylesheet, and streams the result to the handler.
   *
   * @param beginningPages the rows that are known to begin a page, as {@link PartedRows} names them
   */
  void transform(
      Stylesheet stylesheet, DocumentXml xml, Set<String> beginningPages, ContentHandler result)
      throws SaxonApiException {
    Xslt30Transformer transformer = compiled.computeIfAbsent(stylesheet, this::compile).load30();
    transformer.setStylesheetParameters(
        Map.of(BEGINNING_PAGES, XdmValue.makeSequence(beginningPages)));
    transformer.transform(
        new StreamSource(new ByteArrayInputStream(xml.utf8())), new SAXDestination(result));
  }

  private XsltExecutable compile(Stylesheet stylesheet) {
    Processor processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.registerExtensionFunction(textWidth);
    processor.registerExtensionFunction(textLines);
    processor.registerExtensionFunction(tableColumns);
    Configuration configuration = processor.getUnderlyingConfiguration();
    configuration.setLogger(new QuietLogger());
    configuration.setResourceResolver(
        request -> {
          String path =
              request.uri.startsWith(SCHEME) ? request.uri.substring(SCHEME.length()) : "";
          byte[] file = stylesheet.files().get(path);
          if (file == null) {
            throw new XPathException("a stylesheet may not read " + request.uri);
          }
          return source(path, file);
        });
    XsltCompiler compiler = processor.newXsltCompiler();
    try {
      return compiler.compile(source(stylesheet.entry(), stylesheet.entryFile()));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("the stylesheet " + stylesheet.entry() + " is broken", e);
    }
  }

  private static StreamSource source(String path, byte[] file) {
    return new StreamSource(new ByteArrayInputStream(file), SCHEME + path);
  }

  /** Saxon would also write to standard error what it throws. */
  private static final class QuietLogger extends Logger {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Stylesheets.class);

    @Override
    public void println(String message, int severity) {
      LOG.debug("{}", message);
    }
  }
}
