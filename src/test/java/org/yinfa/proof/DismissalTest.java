package org.yinfa.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yinfa.form.Forms;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.LineGrid;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.report.ReportProperties;
import org.yinfa.report.ReportSettings;
import org.yinfa.testkit.BalancedTables;

/** Findings that someone has looked at, and reports that may be issued only without errors. */
class DismissalTest {

  private static final Block.Form BALANCED = new BalancedTables(5).cases("disclosure-2021");
  private static final Block.Form BROKEN = with("review-total", "99");

  private final Proofreader proofreader = new Proofreader(Forms.bundled());

  @Test
  void aFindingThatTheReportDismissesIsOnlyCounted() {
    String fingerprint = fingerprint();

    Proof proof = proofreader.proofread(report(BROKEN, fingerprint), null);

    assertThat(proof.hasErrors()).isFalse();
    assertThat(proof.dismissed()).isEqualTo(1);
  }

  @Test
  void itComesBackWhenOneOfItsValuesChanges() {
    String fingerprint = fingerprint();

    Proof proof = proofreader.proofread(report(with("review-total", "98"), fingerprint), null);

    assertThat(proof.errors()).isEqualTo(1);
    assertThat(proof.dismissed()).isZero();
  }

  @Test
  void aStrictIssueIsRefusedWithTheCellAndTheNumbers() {
    Rejected rejected =
        catchThrowableOfType(Rejected.class, () -> proofreader.requireNoError(report(BROKEN)));

    Problem problem = rejected.problems().get(0);
    assertThat(problem.pointer()).isEqualTo("/body/0/cells/cases/review-total");
    assertThat(problem.message(Locale.CHINA)).contains("≠ 99");
    assertThat(problem.message(Locale.ENGLISH)).contains("≠ 99");
    assertThatThrownBy(() -> proofreader.requireNoError(report(BROKEN)))
        .isInstanceOf(Rejected.class);
    proofreader.requireNoError(report(BALANCED));
  }

  private String fingerprint() {
    return proofreader.proofread(report(BROKEN), null).findings().stream()
        .filter(ProofFinding::isError)
        .map(ProofFinding::fingerprint)
        .findFirst()
        .orElseThrow();
  }

  private static Block.Form with(String column, String value) {
    return BalancedTables.with(BALANCED, "cases", column, value);
  }

  private static Report report(Block.Form form, String... dismissed) {
    return new Report(
        new ReportSettings(null, ReportProperties.NONE, LineGrid.EDGE, List.of(dismissed)),
        null,
        null,
        new Opening(List.of("云山市档案局年度报告"), null, null, List.of()),
        List.of(form),
        new Closing(List.of(), null, null, null),
        List.of(),
        null);
  }
}
