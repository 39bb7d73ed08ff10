package org.yinfa.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yinfa.form.Relation.Each;

/** Reads a form.json; what it doesn't understand, it refuses with the field's name. */
final class FormFile {

  private final String file;

  private FormFile(String file) {
    this.file = file;
  }

  /**
   * Turns a form.json into a form.
   *
   * @param id the name of its directory
   * @throws UnusableForm if a field is missing, unknown, or contradicts another
   */
  static Form read(String id, JsonNode json) {
    return new FormFile(id + "/form.json").form(id, json);
  }

  private Form form(String id, JsonNode json) {
    only(json, Set.of("id", "name", "source", "template", "years", "due", "parts", "tables"));
    if (!text(json, "id").equals(id)) {
      throw unusable("id is " + text(json, "id") + ", but its directory is " + id);
    }
    JsonNode years = json.path("years");
    List<FormTable> tables = each(json, "tables", this::table);
    List<FormPart> parts = each(json, "parts", this::part);
    for (FormPart part : parts) {
      if (part.table() != null
          && tables.stream().noneMatch(table -> table.id().equals(part.table()))) {
        throw unusable("part " + part.heading() + " names a table that there is not");
      }
    }
    return new Form(
        id,
        text(json, "name"),
        text(json, "source"),
        optional(json, "template"),
        years.has("from") ? Integer.valueOf(years.path("from").intValue()) : null,
        years.has("to") ? Integer.valueOf(years.path("to").intValue()) : null,
        json.has("due") ? MonthDay.parse("--" + text(json, "due")) : null,
        parts,
        tables);
  }

  private FormPart part(JsonNode json) {
    only(json, Set.of("heading", "alsoSeen", "table", "mentions", "mostCharacters"));
    return new FormPart(
        text(json, "heading"),
        texts(json, "alsoSeen"),
        optional(json, "table"),
        each(json, "mentions", words -> List.of(words.asText().split("\\|", -1))),
        json.has("mostCharacters")
            ? Integer.valueOf(json.path("mostCharacters").intValue())
            : null);
  }

  private FormTable table(JsonNode json) {
    only(
        json,
        Set.of(
            "id",
            "name",
            "widths",
            "labelColumns",
            "sections",
            "relations",
            "acrossYears",
            "note"));
    FormTable table =
        new FormTable(
            text(json, "id"),
            text(json, "name"),
            each(json, "widths", JsonNode::intValue),
            json.path("labelColumns").intValue(),
            each(json, "sections", this::section),
            each(json, "relations", this::relation),
            each(json, "acrossYears", this::relation),
            optional(json, "note"));
    check(table);
    return table;
  }

  private FormSection section(JsonNode json) {
    only(json, Set.of("band", "heads", "columns", "rows"));
    List<List<FormLabel>> heads = new ArrayList<>();
    for (JsonNode row : json.path("heads")) {
      List<FormLabel> labels = new ArrayList<>();
      row.forEach(label -> labels.add(label(label)));
      heads.add(labels);
    }
    return new FormSection(
        optional(json, "band"),
        heads,
        each(json, "columns", this::column),
        each(json, "rows", this::row));
  }

  private FormLabel label(JsonNode json) {
    only(json, Set.of("text", "alsoSeen", "columns", "rows"));
    return new FormLabel(
        text(json, "text"),
        texts(json, "alsoSeen"),
        json.path("columns").asInt(1),
        json.path("rows").asInt(1));
  }

  private FormColumn column(JsonNode json) {
    only(json, Set.of("id", "kind", "columns", "unit"));
    return new FormColumn(
        text(json, "id"),
        named(ValueKind.values(), ValueKind::id, text(json, "kind")),
        json.path("columns").asInt(1),
        optional(json, "unit"));
  }

  private FormRow row(JsonNode json) {
    only(json, Set.of("id", "labels"));
    return new FormRow(text(json, "id"), each(json, "labels", this::label));
  }

  private Relation relation(JsonNode json) {
    only(json, Set.of("id", "each", "among", "expression", "printed", "severity"));
    try {
      RelationText.Sides sides = RelationText.read(text(json, "expression"));
      return new Relation(
          text(json, "id"),
          named(Each.values(), each -> each.name().toLowerCase(Locale.ROOT), text(json, "each")),
          texts(json, "among"),
          sides.left(),
          sides.right(),
          optional(json, "printed"),
          json.has("severity")
              ? named(Severity.values(), Severity::id, text(json, "severity"))
              : Severity.ERROR);
    } catch (IllegalArgumentException e) {
      throw unusable("relation " + json.path("id").asText() + ": " + e.getMessage());
    }
  }

  private void check(FormTable table) {
    FormGrid.of(table)
        .fault()
        .ifPresent(
            fault -> {
              throw unusable("table " + table.id() + ": " + fault);
            });
    Set<CellId> cells = Set.copyOf(table.cells());
    if (cells.size() != table.cells().size()) {
      throw unusable("table " + table.id() + " has a row twice, or a column twice in a section");
    }
    List<Relation> relations = new ArrayList<>(table.relations());
    relations.addAll(table.acrossYears());
    for (Relation relation : relations) {
      for (CellId cell : FormCells.cellsOf(table, relation)) {
        if (!cells.contains(cell)) {
          throw unusable(
              "relation " + relation.id() + " of table " + table.id() + " names " + cell);
        }
      }
    }
  }

  private void only(JsonNode json, Set<String> known) {
    Set<String> unknown = new TreeSet<>();
    json.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw unusable("unknown: " + String.join(", ", unknown));
    }
  }

  private <T> T named(T[] values, Function<T, String> id, String name) {
    for (T value : values) {
      if (id.apply(value).equals(name)) {
        return value;
      }
    }
    throw unusable(name + " is none of the known words");
  }

  private static <T> List<T> each(JsonNode json, String field, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    json.path(field).forEach(value -> values.add(read.apply(value)));
    return values;
  }

  private static List<String> texts(JsonNode json, String field) {
    return each(json, field, JsonNode::asText);
  }

  private String text(JsonNode json, String field) {
    if (!json.path(field).isTextual()) {
      throw unusable(field + " is missing");
    }
    return json.path(field).textValue();
  }

  private static @Nullable String optional(JsonNode json, String field) {
    return json.path(field).isTextual() ? json.path(field).textValue() : null;
  }

  private UnusableForm unusable(String reason) {
    return new UnusableForm(file, reason);
  }
}
