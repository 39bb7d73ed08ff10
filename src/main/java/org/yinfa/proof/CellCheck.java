package org.yinfa.proof;

import java.util.ArrayList;
import java.util.List;
import org.yinfa.form.CellId;
import org.yinfa.form.CellValue;
import org.yinfa.form.Severity;
import org.yinfa.form.ValueKind;

/** Holds each cell of a form against what it may hold, and names those that hold nothing. */
final class CellCheck implements ProofCheck {

  @Override
  public void check(ProofSubject subject, ProofResults results) {
    subject.tables().forEach(table -> check(table, results));
  }

  private static void check(FilledTable table, ProofResults results) {
    List<CellId> blank = new ArrayList<>();
    for (CellId cell : table.table().cells()) {
      ValueKind kind = table.table().kind(cell).orElseThrow();
      CellValue value = table.value(cell);
      switch (value.type()) {
        case BLANK -> blank.add(cell);
        case NUMBER -> number(table, cell, kind, results);
        case WORDS -> words(table, cell, kind, results);
        case NOT_APPLICABLE -> results.pass();
      }
    }
    if (!blank.isEmpty()) {
      blanks(table, blank, results);
    }
  }

  private static void number(FilledTable table, CellId cell, ValueKind kind, ProofResults results) {
    var number = table.value(cell).value().orElseThrow();
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    if (number.signum() < 0 && (kind == ValueKind.COUNT || kind == ValueKind.AMOUNT)) {
      results.find(one("form.negative", Severity.ERROR, ProofVerdict.FAIL, table, cell));
    } else if (!whole && (kind == ValueKind.COUNT || kind == ValueKind.CHANGE)) {
      results.find(one("form.fraction", Severity.SUSPECT, ProofVerdict.UNCERTAIN, table, cell));
    } else {
      results.pass();
    }
  }

  private static void words(FilledTable table, CellId cell, ValueKind kind, ProofResults results) {
    if (kind.isNumeric()) {
      results.find(one("form.words", Severity.SUSPECT, ProofVerdict.UNCERTAIN, table, cell));
    } else {
      results.pass();
    }
  }

  private static ProofFinding one(
      String rule, Severity severity, ProofVerdict verdict, FilledTable table, CellId cell) {
    String text = table.value(cell).text();
    return new ProofFinding(
        rule,
        severity,
        verdict,
        List.of(table.pointer(cell)),
        "",
        "",
        text,
        ProofWords.message(rule, table.table().name(), table.cellWords(cell), text));
  }

  private static void blanks(FilledTable table, List<CellId> blank, ProofResults results) {
    results.find(
        new ProofFinding(
            table.isEmpty() ? "form.empty" : "form.blank",
            Severity.HINT,
            ProofVerdict.NOT_ASSESSABLE,
            blank.stream().map(table::pointer).toList(),
            "",
            "",
            "",
            ProofWords.message(
                table.isEmpty() ? "form.empty" : "form.blank",
                table.table().name(),
                blank.size(),
                table.cellWords(blank.get(0)))));
  }
}
