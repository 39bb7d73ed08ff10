package org.yinfa.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yinfa.form.CellId;
import org.yinfa.form.FormTable;
import org.yinfa.form.FormWords;
import org.yinfa.form.Forms;
import org.yinfa.form.PrescribedTable;

/** Publishes the JSON Schema (draft 2020-12) that report JSON is held against. */
public final class ReportSchema {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ReportSchema() {}

  /**
   * Returns the schema as UTF-8 JSON, described field by field for those who write reports. What a
   * block on a form may hold follows from the forms.
   */
  public static byte[] json(Forms forms) {
    try (InputStream file = ReportSchema.class.getResourceAsStream("report.schema.json")) {
      if (file == null) {
        throw new IllegalStateException("report.schema.json is missing from the class path");
      }
      JsonNode schema = MAPPER.readTree(file);
      addForms((ObjectNode) schema.at("/$defs"), forms);
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addForms(ObjectNode definitions, Forms forms) {
    ObjectNode form = (ObjectNode) definitions.path("form");
    ArrayNode names = ((ObjectNode) form.at("/properties/form")).putArray("enum");
    ArrayNode choices = form.putArray("allOf");
    for (String id : forms.tableNames()) {
      PrescribedTable name = forms.table(id).orElseThrow();
      names.add(id);
      ObjectNode choice = choices.addObject();
      ObjectNode condition = choice.putObject("if");
      condition.put("type", "object").putArray("required").add("form");
      condition.putObject("properties").putObject("form").put("const", id);
      choice
          .putObject("then")
          .putObject("properties")
          .putObject("cells")
          .put("$ref", "#/$defs/" + id);
      definitions.set(id, cells(name));
    }
  }

  private static ObjectNode cells(PrescribedTable name) {
    FormTable table = name.table();
    FormWords words = name.words();
    ObjectNode cells = MAPPER.createObjectNode();
    cells.put("title", table.name());
    cells.put(
        "description",
        "The cells of this table, by row and column (" + name.form().source() + ").");
    cells.put("type", "object").put("additionalProperties", false);
    ObjectNode rows = cells.putObject("properties");
    table
        .columnsByRow()
        .forEach(
            (row, columns) -> {
              ObjectNode values = rows.putObject(row);
              String label = words.row(row);
              values.put("title", label.isEmpty() ? table.name() : label);
              values.put("description", "The values of this row, by column.");
              values.put("type", "object").put("additionalProperties", false);
              ObjectNode properties = values.putObject("properties");
              for (String column : columns) {
                ObjectNode value = properties.putObject(column);
                value.put("title", words.column(new CellId(row, column)));
                value.put("description", "The value of this cell, printed as it is given.");
                value.put("$ref", "#/$defs/cellValue");
              }
            });
    return cells;
  }
}
