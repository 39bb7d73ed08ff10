package org.yinfa.input;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Turns what a keyword of the schema found into a problem. */
final class Violation {

  private final JsonNode schema;

  Violation(JsonNode schema) {
    this.schema = schema;
  }

  void report(Error error, Problems problems) {
    String place = error.getInstanceLocation().toString();
    JsonNode value = error.getInstanceNode();
    switch (error.getKeyword()) {
      case "type" ->
          problems.add(
              place,
              InputProblem.WRONG_TYPE,
              error.getSchemaNode().isArray()
                  ? "word.type.value"
                  : "word.type." + error.getSchemaNode().textValue(),
              typeOf(value));
      case "required" -> problems.add(place, InputProblem.MISSING_FIELD, error.getProperty());
      case "additionalProperties" ->
          problems.add(
              Pointer.field(place, error.getProperty()),
              InputProblem.UNKNOWN_FIELD,
              ForbiddenCharacters.quoted(error.getProperty()),
              fieldsBeside(error));
      case "enum" -> reportChoice(place, error.getSchemaNode(), value, problems);
      case "pattern" ->
          problems.add(
              place,
              InputProblem.WRONG_FORM,
              rulesBeside(error).path("examples").path(0).asText(),
              ForbiddenCharacters.quoted(value.textValue()));
      case "minimum", "maximum" ->
          problems.add(
              place,
              InputProblem.OUT_OF_RANGE,
              rulesBeside(error).path("minimum").asText(),
              rulesBeside(error).path("maximum").asText(),
              value.asText());
      case "minLength", "minItems" -> problems.add(place, InputProblem.EMPTY);
      case "maxLength", "maxItems" ->
          problems.add(
              place, InputProblem.TOO_LONG, lengthOf(value), error.getSchemaNode().asText());
      default -> throw new IllegalStateException("no problem for keyword " + error.getKeyword());
    }
  }

  private static void reportChoice(
      String place, JsonNode choices, JsonNode value, Problems problems) {
    if (!value.isTextual()) {
      problems.add(place, InputProblem.WRONG_TYPE, "word.type.string", typeOf(value));
      return;
    }
    String allowed =
        StreamSupport.stream(choices.spliterator(), false)
            .map(JsonNode::textValue)
            .collect(Collectors.joining(", "));
    problems.add(
        place, InputProblem.NOT_ALLOWED, allowed, ForbiddenCharacters.quoted(value.textValue()));
  }

  private String fieldsBeside(Error error) {
    Iterable<String> names = () -> rulesBeside(error).path("properties").fieldNames();
    return StreamSupport.stream(names.spliterator(), false).collect(Collectors.joining(", "));
  }

  /** The object of the schema that holds the keyword. */
  private JsonNode rulesBeside(Error error) {
    String keyword = error.getSchemaLocation().getFragment().toString();
    return schema.at(JsonPointer.compile(keyword).head());
  }

  private static int lengthOf(JsonNode value) {
    return value.isTextual()
        ? value.textValue().codePointCount(0, value.textValue().length())
        : value.size();
  }

  private static String typeOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "word.type.object";
      case ARRAY -> "word.type.array";
      case STRING -> "word.type.string";
      case NUMBER -> value.isIntegralNumber() ? "word.type.integer" : "word.type.number";
      case BOOLEAN -> "word.type.boolean";
      default -> "word.type.null";
    };
  }
}
