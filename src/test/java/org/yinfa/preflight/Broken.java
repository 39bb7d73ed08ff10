package org.yinfa.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.yinfa.preflight.check.Rule;
import org.yinfa.verdict.LayoutFinding;
import org.yinfa.verdict.LayoutReport;

/**
 * A layout broken on purpose.
 *
 * @param name what is wrong
 * @param sample the sample report that shows it
 * @param clause the clause that it breaks
 */
record Broken(
    String name, String sample, Rule rule, String clause, UnaryOperator<byte[]> printing) {

  /** Units, colours and the names of fonts. */
  private static final String UNTRANSLATED =
      "\\b(mm|pt)\\b|#[0-9A-F]{6}|\\b[A-Za-z]+-[A-Z][a-z]+\\b";

  private static final Map<String, LayoutReport> UNBROKEN = new ConcurrentHashMap<>();

  /** Asserts that the certificate finds what the unbroken layout does not have. */
  void assertFound() {
    byte[] json = Printing.sample(sample);
    LayoutReport right =
        UNBROKEN.computeIfAbsent(sample, name -> Printing.measured(Printing.asItIs().print(json)));
    LayoutReport wrong = Printing.measured(printing.apply(json));

    List<LayoutFinding> news = new ArrayList<>(wrong.findings());
    news.removeAll(right.findings());

    assertThat(news)
        .as("findings of a layout with %s", name)
        .anySatisfy(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo(rule.id());
              assertThat(finding.rule().clause()).isEqualTo(clause);
            });
    assertThat(news).allSatisfy(Broken::assertChinese);
  }

  private static void assertChinese(LayoutFinding finding) {
    assertThat(List.of(finding.rule().name(), finding.measured(), finding.required()))
        .extracting(words -> words.in(Locale.CHINESE))
        .allSatisfy(
            words ->
                assertThat(words.replaceAll(UNTRANSLATED, "")).doesNotContainPattern("[A-Za-z{}]"));
  }

  @Override
  public String toString() {
    return name;
  }
}
