package org.yinfa.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yinfa.form.Forms;
import org.yinfa.report.Block;

/** Tables of forms with invented numbers that balance. */
public final class BalancedTables {

  private final Random random;

  public BalancedTables(long seed) {
    this.random = new Random(seed);
  }

  /** A table of applications that balances in every row and column. */
  public Block.Form applications(String form) {
    Map<String, List<String>> rows =
        Forms.bundled().table(form + ".applications").orElseThrow().table().columnsByRow();
    Map<String, Map<String, Integer>> values = new LinkedHashMap<>();
    rows.keySet().forEach(row -> values.put(row, new LinkedHashMap<>()));
    for (String column : List.of("person", "business", "research", "welfare", "legal", "other")) {
      int results = 0;
      for (String row : rows.keySet()) {
        boolean isResult =
            !List.of("received", "carried-in", "results", "carried-out").contains(row);
        if (isResult) {
          int value = random.nextInt(3) == 0 ? random.nextInt(40) : 0;
          values.get(row).put(column, value);
          results += value;
        }
      }
      int out = random.nextInt(5);
      int in = random.nextInt(results + out + 1);
      values.get("results").put(column, results);
      values.get("carried-out").put(column, out);
      values.get("carried-in").put(column, in);
      values.get("received").put(column, results + out - in);
    }
    values
        .values()
        .forEach(row -> row.put("total", row.values().stream().mapToInt(value -> value).sum()));
    return new Block.Form(form + ".applications", printed(values));
  }

  /** A table of cases that balances in every group. */
  public Block.Form cases(String form) {
    Map<String, Integer> row = new LinkedHashMap<>();
    for (String group : List.of("review", "direct", "after-review")) {
      int total = 0;
      for (String result : List.of("upheld", "corrected", "other", "pending")) {
        int value = random.nextInt(9);
        row.put(group + "-" + result, value);
        total += value;
      }
      row.put(group + "-total", total);
    }
    return new Block.Form(form + ".cases", printed(Map.of("cases", row)));
  }

  /** A table of what was published, with a value in every cell. */
  public Block.Form proactive(String form) {
    Map<String, Map<String, Integer>> values = new LinkedHashMap<>();
    Forms.bundled()
        .table(form + ".proactive")
        .orElseThrow()
        .table()
        .columnsByRow()
        .forEach(
            (row, columns) -> {
              Map<String, Integer> cells = new LinkedHashMap<>();
              columns.forEach(column -> cells.put(column, random.nextInt(5000)));
              values.put(row, cells);
            });
    return new Block.Form(form + ".proactive", printed(values));
  }

  private static Map<String, Map<String, String>> printed(
      Map<String, Map<String, Integer>> values) {
    Map<String, Map<String, String>> printed = new LinkedHashMap<>();
    values.forEach(
        (row, cells) -> {
          Map<String, String> texts = new LinkedHashMap<>();
          cells.forEach((column, value) -> texts.put(column, String.valueOf(value)));
          printed.put(row, texts);
        });
    return printed;
  }

  /** The same table with another value in one cell. */
  public static Block.Form with(Block.Form form, String row, String column, String value) {
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    form.cells().forEach((id, values) -> cells.put(id, new LinkedHashMap<>(values)));
    cells.computeIfAbsent(row, id -> new LinkedHashMap<>()).put(column, value);
    return new Block.Form(form.form(), cells);
  }
}
