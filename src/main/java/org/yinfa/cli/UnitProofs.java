package org.yinfa.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yinfa.form.CellId;
import org.yinfa.form.FormWords;
import org.yinfa.proof.Proof;
import org.yinfa.proof.ProofFinding;
import org.yinfa.proof.ProofJson;
import org.yinfa.proof.UnitSums;
import org.yinfa.proof.UnitSums.Sum;

/**
 * What proofreading the reports of several units gave, as text, JSON or CSV.
 *
 * @param missing the units that were expected and have no report
 */
record UnitProofs(List<One> units, List<String> missing, UnitSums sums) {

  /** Spreadsheets take a file for UTF-8 by this mark only. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * One unit.
   *
   * @param name whose report it is
   */
  record One(String name, String file, Proof proof) {}

  long errors() {
    return units.stream().mapToLong(unit -> unit.proof().errors()).sum();
  }

  byte[] json(Locale locale) throws IOException {
    var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode json = mapper.createObjectNode();
    ArrayNode all = json.putArray("units");
    for (One unit : units) {
      ObjectNode each = all.addObject();
      each.put("unit", unit.name()).put("file", unit.file());
      each.setAll(ProofJson.of(unit.proof(), locale));
    }
    missing.forEach(json.putArray("missing")::add);
    ObjectNode tables = json.putObject("sums");
    sums.tables()
        .forEach(
            (table, cells) -> {
              ObjectNode rows = tables.putObject(table);
              cells.forEach(
                  (cell, sum) -> rows.withObject("/" + cell.row()).put(cell.column(), sum.value()));
            });
    return mapper.writeValueAsBytes(json);
  }

  String text(Locale locale) {
    List<String> lines = new ArrayList<>();
    for (One unit : units) {
      lines.add(
          Messages.in(
              locale,
              "proofread.unit",
              unit.name(),
              unit.file(),
              unit.proof().findings().size(),
              unit.proof().passed()));
      unit.proof().findings().forEach(finding -> lines.add("  " + sentence(finding, locale)));
    }
    missing.forEach(unit -> lines.add(Messages.in(locale, "proofread.missing", unit)));
    sums.tables().forEach((table, cells) -> lines.addAll(sumLines(table, cells, locale)));
    return String.join("\n", lines) + "\n";
  }

  /** A line for each row of a table, with the sums of its columns. */
  private List<String> sumLines(String table, Map<CellId, Sum> cells, Locale locale) {
    FormWords words = sums.words(table);
    Map<String, List<String>> rows = new LinkedHashMap<>();
    cells.forEach(
        (cell, sum) ->
            rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                .add(words.column(cell) + " " + sum.value().toPlainString()));
    return rows.entrySet().stream()
        .map(
            row ->
                Messages.in(
                    locale,
                    "proofread.sum",
                    table,
                    words.row(row.getKey()),
                    String.join("  ", row.getValue())))
        .toList();
  }

  byte[] csv(Locale locale) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(Messages.in(locale, "proofread.csv").split(",", -1)));
    for (One unit : units) {
      for (ProofFinding finding : unit.proof().findings()) {
        rows.add(
            List.of(
                unit.name(),
                unit.file(),
                finding.rule(),
                finding.severity().chineseName(),
                finding.verdict().name(),
                finding.pointers().get(0),
                finding.message().in(locale)));
      }
      if (unit.proof().findings().isEmpty()) {
        rows.add(List.of(unit.name(), unit.file(), "", "", "", "", ""));
      }
    }
    for (String unit : missing) {
      rows.add(
          List.of(unit, "", "missing", "", "", "", Messages.in(locale, "proofread.missing", unit)));
    }
    eachSum(
        (table, cell, sum) ->
            rows.add(
                List.of("", "", "sum", "", "", table + "/" + cell, sum.value().toPlainString())));
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    for (List<String> row : rows) {
      csv.append(String.join(",", row.stream().map(UnitProofs::quoted).toList())).append("\r\n");
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** RFC 4180; what a spreadsheet would take for a formula gets a space before it. */
  private static String quoted(String field) {
    String safe = !field.isEmpty() && "=+@\t".indexOf(field.charAt(0)) >= 0 ? " " + field : field;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  static String sentence(ProofFinding finding, Locale locale) {
    String severity =
        Messages.in(locale, "proofread." + finding.severity().id(), finding.verdict().name());
    return Messages.in(
        locale, "proofread.finding", severity, Reporting.visible(finding.message().in(locale)));
  }

  private void eachSum(SumReader reader) {
    for (Map.Entry<String, Map<CellId, Sum>> table : sums.tables().entrySet()) {
      table.getValue().forEach((cell, sum) -> reader.read(table.getKey(), cell, sum));
    }
  }

  /** Takes one sum. */
  private interface SumReader {

    void read(String table, CellId cell, Sum sum);
  }
}
