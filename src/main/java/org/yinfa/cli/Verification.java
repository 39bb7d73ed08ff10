package org.yinfa.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yinfa.certificate.Certificate;
import org.yinfa.certificate.Finding;
import org.yinfa.conformance.ConformanceCheck.Verdict;

/**
 * What was found out about one file.
 *
 * @param layout null unless it was asked for
 */
record Verification(
    String file, boolean passed, List<Verdict> conformance, @Nullable Certificate layout) {

  static Verification of(String file, List<Verdict> conformance, @Nullable Certificate layout) {
    boolean conforms = conformance.stream().allMatch(verdict -> verdict.failures().isEmpty());
    return new Verification(
        file, conforms && (layout == null || layout.isClean()), conformance, layout);
  }

  /** A line for each check, and below it an indented one for each thing found. */
  String text() {
    var text = new StringBuilder(file).append('\n');
    for (Verdict verdict : conformance) {
      text.append("  ").append(verdict.standard()).append(": ");
      text.append(verdict.failures().isEmpty() ? "conforms" : "fails").append('\n');
      verdict.failures().forEach(failure -> text.append("    ").append(failure).append('\n'));
    }
    if (layout != null) {
      text.append("  GB/T 9704-2012 layout: ");
      text.append(layout.isClean() ? "no finding" : layout.findings().size() + " findings");
      text.append(", ").append(layout.pages()).append(" pages\n");
      layout.findings().forEach(finding -> append(text, "", finding));
      layout.notes().forEach(note -> append(text, "note: ", note));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String kind, Finding finding) {
    text.append(
        String.format(
            Locale.ROOT,
            "    %s%s %s, page %d at %.1f mm, %.1f mm: %s; required: %s; \"%s\"%n",
            kind,
            finding.clause(),
            finding.rule(),
            finding.page(),
            finding.x(),
            finding.y(),
            finding.measured(),
            finding.required(),
            finding.text()));
  }
}
