package org.yinfa.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;

/** Parses one JSON object, noting every key that is given twice. */
final class JsonTree {

  /**
   * Characters of a field name; far more than any field of a report has, and pointers stay short.
   */
  private static final int LONGEST_NAME = 256;

  /** Digits of a number; no field of a report needs more than four. */
  private static final int LONGEST_NUMBER = 100;

  /** A table row of the most cells is one block and thirty-one values. */
  private static final long VALUES_PER_BLOCK = 32;

  /** Room for what a report holds beside its blocks. */
  private static final long OTHER_VALUES = 1_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Problems problems;
  private final Limits limits;
  private final JsonParser parser;
  private long values;

  private JsonTree(JsonParser parser, Limits limits, Problems problems) {
    this.parser = parser;
    this.limits = limits;
    this.problems = problems;
  }

  /** Returns the tree, or rejects the report if there is none. */
  static ObjectNode parse(String json, Limits limits, Problems problems) {
    try (JsonParser parser = factory(limits).createParser(json)) {
      return new JsonTree(parser, limits, problems).report();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.nesting())
                .maxStringLength(limits.bodyBytes())
                .maxNameLength(limits.bodyBytes())
                .maxNumberLength(LONGEST_NUMBER)
                .build())
        // Names that a caller makes up must not stay in the tables of the process.
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        // A raw control character is then reported with the field that holds it.
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .build();
  }

  private ObjectNode report() throws IOException {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw notJson("word.json.empty", parser.currentLocation());
      }
      if (first != JsonToken.START_OBJECT) {
        throw notJson("word.json.not-object", parser.currentTokenLocation());
      }
      ObjectNode report = object("");
      if (parser.nextToken() != null) {
        throw notJson("word.json.trailing", parser.currentTokenLocation());
      }
      return report;
    } catch (JsonProcessingException e) {
      throw rejected(e);
    }
  }

  private Rejected rejected(JsonProcessingException e) {
    if (parser.getParsingContext().getNestingDepth() > limits.nesting()) {
      String place = parser.getParsingContext().getParent().pathAsPointer().toString();
      return problems.rejectedWith(place, LimitProblem.NESTED_TOO_DEEP, limits.nesting());
    }
    if (e instanceof JsonEOFException) {
      return notJson("word.json.end", e.getLocation());
    }
    if (e instanceof StreamConstraintsException) {
      // The other constraints are as wide as the whole input.
      return notJson("word.json.number", parser.currentLocation());
    }
    return notJson("word.json.syntax", e.getLocation());
  }

  private Rejected notJson(String reason, JsonLocation place) {
    return problems.rejectedWith(
        "", InputProblem.NOT_JSON, reason, place.getLineNr(), place.getColumnNr());
  }

  private ObjectNode object(String pointer) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (name.length() > LONGEST_NAME) {
        throw notJson("word.json.name", parser.currentTokenLocation());
      }
      String place = Pointer.field(pointer, name);
      parser.nextToken();
      if (object.replace(name, value(place)) != null) {
        problems.add(place, InputProblem.DUPLICATE_KEY, ForbiddenCharacters.quoted(name));
      }
    }
    return object;
  }

  private ArrayNode array(String pointer) throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(Pointer.entry(pointer, array.size())));
    }
    return array;
  }

  private JsonNode value(String pointer) throws IOException {
    values++;
    if (values > mostValues()) {
      throw tooManyValues();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(pointer);
      case START_ARRAY -> array(pointer);
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> fraction();
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
      case VALUE_NULL -> NODES.nullNode();
      default -> throw new IllegalStateException("no value: " + parser.currentToken());
    };
  }

  /**
   * A number without an exponent to its last digit, noughts too; one with an exponent has no form
   * to keep.
   */
  private JsonNode fraction() throws IOException {
    String text = parser.getText();
    boolean hasExponent = text.indexOf('e') >= 0 || text.indexOf('E') >= 0;
    return hasExponent
        ? NODES.numberNode(parser.getDoubleValue())
        : DecimalNode.valueOf(new BigDecimal(text));
  }

  private long mostValues() {
    return limits.blocks() * VALUES_PER_BLOCK + OTHER_VALUES;
  }

  private Rejected tooManyValues() throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token.isScalarValue() || token.isStructStart()) {
        values++;
      }
    }
    return problems.rejectedWith("", InputProblem.TOO_LONG, values, mostValues());
  }
}
