package org.yinfa.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.form.CellId;
import org.yinfa.form.FormCells;
import org.yinfa.form.FormTable;
import org.yinfa.form.Forms;
import org.yinfa.form.Relation;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.testkit.BalancedTables;

class SumCheckTest {

  private static final Forms FORMS = Forms.bundled();

  private final Proofreader proofreader = new Proofreader(FORMS);

  @ParameterizedTest
  @ValueSource(strings = {"disclosure-2021", "disclosure-2019"})
  void tablesThatBalanceHaveNoFinding(String form) {
    for (int seed = 0; seed < 20; seed++) {
      BalancedTables tables = new BalancedTables(seed);
      List<Block> body =
          List.of(tables.proactive(form), tables.applications(form), tables.cases(form));

      assertThat(failures(body)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"disclosure-2021", "disclosure-2019"})
  void everyCellThatIsOffByOneIsFoundInEachSumThatItIsPartOf(String form) {
    BalancedTables tables = new BalancedTables(7);
    for (Block.Form block : List.of(tables.applications(form), tables.cases(form))) {
      FormTable table = FORMS.table(block.form()).orElseThrow().table();
      for (CellId cell : table.cells()) {
        int value = Integer.parseInt(value(block, cell)) + 1;
        Block.Form off =
            BalancedTables.with(block, cell.row(), cell.column(), String.valueOf(value));

        List<ProofFinding> found = failures(List.of(off));

        String pointer = "/body/0/cells/" + cell.row() + "/" + cell.column();
        assertThat(found).as("%s", cell).hasSize(sums(table, cell));
        assertThat(found)
            .allSatisfy(
                finding -> {
                  assertThat(finding.pointers()).contains(pointer);
                  assertThat(finding.message().in(Locale.CHINA)).contains(table.name(), "相差1");
                  assertThat(finding.message().in(Locale.ENGLISH)).contains("by 1");
                });
      }
    }
  }

  /** How many equations a cell is part of. */
  private static int sums(FormTable table, CellId cell) {
    int sums = 0;
    for (Relation relation : table.relations()) {
      for (String along : FormCells.alongs(table, relation)) {
        if (relation.terms().stream().anyMatch(term -> relation.cell(term, along).equals(cell))) {
          sums++;
        }
      }
    }
    return sums;
  }

  @Test
  void aBlankIsNeverTakenForNought() {
    Block.Form cases = new BalancedTables(3).cases("disclosure-2021");

    List<ProofFinding> findings =
        findings(List.of(BalancedTables.with(cases, "cases", "review-upheld", "")));

    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("form.blank"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(ProofVerdict.NOT_ASSESSABLE);
              assertThat(finding.pointers()).containsExactly("/body/0/cells/cases/review-upheld");
            });
    assertThat(failures(List.of(BalancedTables.with(cases, "cases", "review-upheld", ""))))
        .isEmpty();
  }

  @Test
  void aSumThatIsExceededAlreadyFailsBesideABlank() {
    Block.Form cases = new BalancedTables(3).cases("disclosure-2021");
    Block.Form broken =
        BalancedTables.with(
            BalancedTables.with(cases, "cases", "review-upheld", ""),
            "cases",
            "review-other",
            "99");

    assertThat(failures(List.of(broken))).hasSize(1);
  }

  @Test
  void aRemarkBehindANumberDoesNotHideIt() {
    Block.Form cases = new BalancedTables(3).cases("disclosure-2021");
    String total = value(cases, new CellId("cases", "review-total"));

    assertThat(
            failures(
                List.of(BalancedTables.with(cases, "cases", "review-total", total + "（其中修订1件）"))))
        .isEmpty();
  }

  @Test
  void aNegativeNumberIsWrongWhereOnlyAChangeMayBe() {
    Block.Form proactive = new BalancedTables(3).proactive("disclosure-2019");

    assertThat(failures(List.of(BalancedTables.with(proactive, "penalties", "change", "−18"))))
        .isEmpty();
    assertThat(failures(List.of(BalancedTables.with(proactive, "penalties", "decisions", "−18"))))
        .singleElement()
        .extracting(ProofFinding::rule)
        .isEqualTo("form.negative");
  }

  private static String value(Block.Form block, CellId cell) {
    return Objects.requireNonNull(
        Objects.requireNonNull(block.cells().get(cell.row())).get(cell.column()));
  }

  private List<ProofFinding> failures(List<Block> body) {
    return findings(body).stream()
        .filter(finding -> finding.verdict() == ProofVerdict.FAIL)
        .filter(finding -> !finding.rule().startsWith("form.part"))
        .toList();
  }

  private List<ProofFinding> findings(List<Block> body) {
    Report report =
        new Report(
            new Opening(List.of("云山市档案局年度报告"), null, null, List.of()),
            body,
            new Closing(List.of(), null, null, null),
            List.of());
    return proofreader.proofread(report, null).findings();
  }
}
