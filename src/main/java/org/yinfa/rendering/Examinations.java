package org.yinfa.rendering;

import java.util.List;
import java.util.Locale;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.report.LayoutFinding;
import org.yinfa.report.LayoutPlace;
import org.yinfa.report.LayoutReport;
import org.yinfa.verify.CheckResult;
import org.yinfa.verify.Finding;

/** Turns what veraPDF and preflight find into results of checks. */
public final class Examinations {

  private static final String CONFORMANCE = "conformance";
  private static final String LAYOUT = "layout";

  private Examinations() {}

  /** Whether a file meets every standard that it says it meets, and PDF/UA-1. */
  public static CheckResult conformance(ConformanceCheck check, byte[] pdf) {
    List<ConformanceCheck.Verdict> verdicts;
    try {
      verdicts = check.verdicts(pdf);
    } catch (IllegalArgumentException unreadable) {
      return CheckResult.failed(
          CONFORMANCE,
          List.of(Finding.of("conformance.unreadable", String.valueOf(unreadable.getMessage()))));
    } catch (StackOverflowError nested) {
      // veraPDF follows what is nested in a page as deep as it goes
      return CheckResult.failed(CONFORMANCE, List.of(Finding.of("conformance.nested")));
    }
    List<Finding> findings =
        verdicts.stream()
            .flatMap(
                verdict ->
                    verdict.failures().stream()
                        .map(
                            failure ->
                                Finding.of("conformance.broken", verdict.standard(), failure)))
            .toList();
    List<String> standards = verdicts.stream().map(ConformanceCheck.Verdict::standard).toList();
    return CheckResult.of(
        CONFORMANCE, findings, "conformance.conforms", String.join(", ", standards));
  }

  /** Whether the finished pages are laid out as GB/T 9704-2012 asks. */
  public static CheckResult layout(LayoutReport certificate) {
    List<Finding> findings = certificate.findings().stream().map(Examinations::departure).toList();
    return CheckResult.of(LAYOUT, findings, "layout.clean", certificate.pages());
  }

  private static Finding departure(LayoutFinding finding) {
    LayoutPlace place = finding.place();
    return Finding.onPage(
        place.page(),
        "layout.departs",
        finding.rule().clause(),
        finding.rule().name(),
        finding.rule().id(),
        finding.measured(),
        finding.required(),
        millimetres(place.x()),
        millimetres(place.y()),
        place.shown());
  }

  private static String millimetres(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
