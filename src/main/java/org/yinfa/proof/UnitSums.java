package org.yinfa.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yinfa.form.CellId;
import org.yinfa.form.CellValue;
import org.yinfa.form.FormWords;
import org.yinfa.form.Forms;
import org.yinfa.form.Severity;
import org.yinfa.report.Report;

/** Adds the tables of several units cell by cell, as the body above them reports them. */
public final class UnitSums {

  private final Forms forms;
  private final Map<String, Map<CellId, Sum>> tables = new TreeMap<>();

  /**
   * The sum of one cell over all units.
   *
   * @param units how many say a number there
   * @param silent how many units have the table and say none
   */
  public record Sum(BigDecimal value, int units, int silent) {

    static final Sum NONE = new Sum(BigDecimal.ZERO, 0, 0);

    Sum plus(CellValue cell) {
      return cell.value().isPresent()
          ? new Sum(value.add(cell.value().get()), units + 1, silent)
          : new Sum(value, units, silent + 1);
    }
  }

  public UnitSums(Forms forms) {
    this.forms = forms;
  }

  public void add(Report report) {
    for (FilledTable table : ProofSubject.of(report, null, forms).tables()) {
      String name = table.id();
      Map<CellId, Sum> sums = tables.computeIfAbsent(name, id -> new LinkedHashMap<>());
      for (CellId cell : table.table().cells()) {
        if (table.table().kind(cell).orElseThrow().isNumeric()) {
          sums.merge(cell, Sum.NONE.plus(table.value(cell)), UnitSums::together);
        }
      }
    }
  }

  private static Sum together(Sum one, Sum other) {
    return new Sum(one.value.add(other.value), one.units + other.units, one.silent + other.silent);
  }

  /** The sums by the names of the tables, such as disclosure-2021.cases, and by cell. */
  public Map<String, Map<CellId, Sum>> tables() {
    return tables;
  }

  /** The words that name the rows and columns of a table. */
  public FormWords words(String table) {
    return forms.table(table).orElseThrow().words();
  }

  /**
   * Compares the report of the body above with the sums of its units, one finding a table. A body
   * may report for its own office alone, its own office may be missing among the units, and units
   * of vertical systems don't report to it; so a difference is never more than uncertain.
   */
  public List<ProofFinding> compare(Report above) {
    List<ProofFinding> findings = new ArrayList<>();
    for (FilledTable table : ProofSubject.of(above, null, forms).tables()) {
      String name = table.id();
      Optional.ofNullable(tables.get(name))
          .flatMap(sums -> difference(table, sums))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<ProofFinding> difference(FilledTable table, Map<CellId, Sum> sums) {
    List<CellId> different = new ArrayList<>();
    boolean lacks = false;
    for (Map.Entry<CellId, Sum> entry : sums.entrySet()) {
      Optional<BigDecimal> above = table.value(entry.getKey()).value();
      int order = above.map(value -> value.compareTo(entry.getValue().value())).orElse(0);
      if (order != 0) {
        different.add(entry.getKey());
        lacks |= order < 0;
      }
    }
    if (different.isEmpty()) {
      return Optional.empty();
    }
    CellId first = different.get(0);
    String value = table.value(first).text();
    String sum = sums.getOrDefault(first, Sum.NONE).value().toPlainString();
    return Optional.of(
        new ProofFinding(
            "form.units",
            lacks ? Severity.SUSPECT : Severity.HINT,
            ProofVerdict.UNCERTAIN,
            different.stream().map(table::pointer).toList(),
            value + " ≠ " + sum,
            sum,
            value,
            ProofWords.message(
                lacks ? "units.less" : "units.more",
                table.table().name(),
                different.size(),
                table.cellWords(first),
                value,
                sum)));
  }
}
