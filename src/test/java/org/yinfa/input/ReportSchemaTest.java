package org.yinfa.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yinfa.form.Forms;

class ReportSchemaTest {

  private final JsonNode schema = schema();

  @Test
  void theSchemaIsAValidSchemaOfItsDraft() {
    var metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

    assertThat(
            metaSchema.validate(
                new String(ReportSchema.json(Forms.bundled()), StandardCharsets.UTF_8),
                InputFormat.JSON))
        .isEmpty();
    assertThat(schema.path("$schema").textValue()).isEqualTo(DialectId.DRAFT_2020_12);
    assertThat(schema.path("$id").textValue()).isEqualTo("https://yinfa.org/schemas/report");
  }

  @Test
  void everyFieldHasATitleAndADescription() {
    List<String> fields = new ArrayList<>();
    collectFields("", schema, fields);

    assertThat(fields)
        .contains("/properties/title", "/$defs/table/properties/rows")
        .allSatisfy(
            field -> {
              assertThat(schema.at(field).path("title").asText()).isNotBlank();
              assertThat(schema.at(field).path("description").asText()).endsWith(".");
            });
  }

  @Test
  void everyObjectIsClosedToUnknownFields() {
    List<JsonNode> open = new ArrayList<>();
    for (JsonNode parent : schema.findParents("properties")) {
      // A block alone and the conditions on its type leave the other fields to each type.
      boolean isCondition = parent.path("properties").size() == 1 && !parent.has("description");
      if (parent.path("properties").isObject()
          && !isCondition
          && !parent.equals(schema.at("/$defs/block"))
          && !parent.path("additionalProperties").equals(schema.path("additionalProperties"))) {
        open.add(parent);
      }
    }

    assertThat(schema.path("additionalProperties").isBoolean()).isTrue();
    assertThat(schema.path("additionalProperties").booleanValue()).isFalse();
    assertThat(open).isEmpty();
  }

  @Test
  void theTypesOfBlocksAreThoseThatTheReaderKnows() {
    List<String> types = Arrays.stream(BlockType.values()).map(BlockType::id).toList();
    JsonNode block = schema.at("/$defs/block");

    assertThat(block.at("/properties/type/enum"))
        .extracting(JsonNode::textValue)
        .containsExactlyElementsOf(types);
    assertThat(block.path("allOf"))
        .extracting(condition -> condition.at("/if/properties/type/const").textValue())
        .containsExactlyElementsOf(types);
  }

  private static void collectFields(String pointer, JsonNode node, List<String> fields) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String place = pointer + "/" + entry.getKey();
      // The conditions on the type of a block describe nothing of their own.
      if (entry.getKey().equals("allOf")) {
        continue;
      }
      if (pointer.endsWith("/properties") && !pointer.endsWith("/properties/properties")) {
        fields.add(place);
      }
      collectFields(place, entry.getValue(), fields);
    }
  }

  private static JsonNode schema() {
    try {
      return new ObjectMapper().readTree(ReportSchema.json(Forms.bundled()));
    } catch (IOException e) {
      throw new AssertionError("the schema is no JSON", e);
    }
  }
}
