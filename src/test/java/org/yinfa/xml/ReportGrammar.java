package org.yinfa.xml;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Holds neutral XML against {@code templates/report.rnc}. */
final class ReportGrammar {

  static final Path FILE = Path.of("templates/report.rnc");

  private static final Schema SCHEMA = schema();

  private ReportGrammar() {}

  /** Everything in which a document departs from the grammar. */
  static List<String> violations(byte[] xml) {
    var found = new Violations(new ArrayList<>());
    Validator validator = SCHEMA.createValidator(properties(found));
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
      XMLReader reader = parsers.newSAXParser().getXMLReader();
      reader.setContentHandler(validator.getContentHandler());
      reader.parse(new InputSource(new ByteArrayInputStream(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("the neutral XML is no XML", e);
    }
    return found.messages();
  }

  private static Schema schema() {
    var errors = new Violations(new ArrayList<>());
    try {
      return CompactSchemaReader.getInstance()
          .createSchema(new InputSource(FILE.toUri().toString()), properties(errors));
    } catch (IncorrectSchemaException | SAXException | IOException e) {
      throw new AssertionError("the grammar of the neutral XML is none: " + errors.messages(), e);
    }
  }

  private static PropertyMap properties(ErrorHandler errors) {
    var properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, errors);
    RngProperty.CHECK_ID_IDREF.add(properties);
    return properties.toPropertyMap();
  }

  private record Violations(List<String> messages) implements ErrorHandler {

    @Override
    public void warning(SAXParseException violation) {
      messages.add(violation.getMessage());
    }

    @Override
    public void error(SAXParseException violation) {
      messages.add(violation.getMessage());
    }

    @Override
    public void fatalError(SAXParseException violation) throws SAXParseException {
      throw violation;
    }
  }
}
