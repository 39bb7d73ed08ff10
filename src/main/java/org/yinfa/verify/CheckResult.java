package org.yinfa.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.verdict.LayoutReport;

/**
 * One check of a file and how it ended.
 *
 * @param id the name of the check, for programs
 * @param reason why it passed or could not be made, or null where the findings say it
 * @param findings what is wrong; for a check that passed, what is worth knowing
 * @param layout all that was measured, by the check of the layout; null by every other
 */
public record CheckResult(
    String id,
    Verdict verdict,
    @Nullable Finding reason,
    List<Finding> findings,
    @Nullable LayoutReport layout) {

  public CheckResult {
    findings = List.copyOf(findings);
  }

  public CheckResult(String id, Verdict verdict, @Nullable Finding reason, List<Finding> findings) {
    this(id, verdict, reason, findings, null);
  }

  /** The same with all that was measured. */
  public CheckResult with(LayoutReport measured) {
    return new CheckResult(id, verdict, reason, findings, measured);
  }

  public static CheckResult passed(String id, String reason, Object... arguments) {
    return new CheckResult(id, Verdict.PASSED, Finding.of(reason, arguments), List.of());
  }

  public static CheckResult notApplicable(String id, String reason, Object... arguments) {
    return new CheckResult(id, Verdict.NOT_APPLICABLE, Finding.of(reason, arguments), List.of());
  }

  public static CheckResult failed(String id, List<Finding> findings) {
    return new CheckResult(id, Verdict.FAILED, null, findings);
  }

  public static CheckResult failed(String id, String code, Object... arguments) {
    return failed(id, List.of(Finding.of(code, arguments)));
  }

  /** Failed with these findings, or passed when there are none. */
  public static CheckResult of(
      String id, List<Finding> findings, String reason, Object... arguments) {
    return findings.isEmpty() ? passed(id, reason, arguments) : failed(id, findings);
  }
}
