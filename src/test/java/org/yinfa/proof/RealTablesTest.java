package org.yinfa.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.yinfa.form.Forms;
import org.yinfa.testkit.RealTables;

@EnabledIf(value = RealTables.ARE_PRESENT, disabledReason = RealTables.ABSENT)
class RealTablesTest {

  private final Proofreader proofreader = new Proofreader(Forms.bundled());

  @Test
  void exactlyTheImbalancesThatAreThereFail() {
    Map<String, List<String>> failed = new TreeMap<>();
    for (String name : RealTables.names()) {
      List<String> expressions =
          proofreader.proofread(RealTables.report(name), null).findings().stream()
              .filter(finding -> finding.verdict() == ProofVerdict.FAIL)
              .map(finding -> finding.pointers().get(0) + " " + finding.expression())
              .toList();
      if (!expressions.isEmpty()) {
        failed.put(name, expressions);
      }
    }

    assertThat(failed)
        .isEqualTo(
            Map.of(
                "hongze-2023",
                List.of(
                    "/body/7/cells/cases/review-total 10 + 1 + 0 + 0 ≠ 0",
                    "/body/7/cells/cases/after-review-total 5 + 0 + 0 + 0 ≠ 0"),
                "jinhu-2023",
                List.of("/body/7/cells/cases/direct-total 2 + 0 + 1 + 0 ≠ 0"),
                "pingtan-2020",
                List.of(
                    "/body/5/cells/results/person 6 + 6 + 4 + 3 + 3 + 4 ≠ 20",
                    "/body/5/cells/results/total 7 + 6 + 4 + 3 + 3 + 4 ≠ 21")));
  }

  @Test
  void tablesOnTheFormsOfTwoYearsAreNamed() {
    List<String> mixed =
        RealTables.names().stream()
            .filter(
                name ->
                    proofreader.proofread(RealTables.report(name), null).findings().stream()
                        .anyMatch(finding -> finding.rule().equals("form.mixed")))
            .toList();

    assertThat(mixed).containsExactly("hongze-2023", "hongze-2024");
  }

  @Test
  void whatIsCarriedOverHoldsFromYearToYear() {
    Proof proof =
        proofreader.proofread(RealTables.report("pingtan-2023"), RealTables.report("pingtan-2022"));

    assertThat(proof.findings())
        .filteredOn(finding -> finding.rule().equals("form.last-year"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(ProofVerdict.UNCERTAIN);
              assertThat(finding.expected()).isEqualTo("643");
              assertThat(finding.message().in(Locale.CHINA))
                  .contains("“行政规范性文件”行“现行有效件数”列填的是470")
                  .contains("算为643");
            });
  }
}
