package org.yinfa.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yinfa.form.Severity;
import org.yinfa.problem.Message;
import org.yinfa.report.Sha256;

/**
 * Something in a report that a person should look at.
 *
 * @param rule the rule's name, for programs
 * @param pointers JSON Pointers to every cell or text that takes part, the one to look at first
 *     first
 * @param expression what was compared, with the values put in; empty where nothing was computed
 * @param expected the value that the expression asks for; empty where there is none
 * @param found the value that stands there
 * @param message what is wrong, in the words of the printed form
 */
public record ProofFinding(
    String rule,
    Severity severity,
    ProofVerdict verdict,
    List<String> pointers,
    String expression,
    String expected,
    String found,
    Message message) {

  private static final int FINGERPRINT_DIGITS = 16;

  public ProofFinding {
    pointers = List.copyOf(pointers);
  }

  /** Whether it is wrong beyond doubt (必错). */
  public boolean isError() {
    return severity == Severity.ERROR && verdict == ProofVerdict.FAIL;
  }

  /**
   * Names the finding together with its values: it stays the same when the report is proofread
   * again, and changes when one of the values changes.
   */
  public String fingerprint() {
    String all = String.join("\n", rule, String.join(" ", pointers), expression, expected, found);
    return Sha256.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT_DIGITS);
  }
}
