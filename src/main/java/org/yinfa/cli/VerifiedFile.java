package org.yinfa.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yinfa.verdict.WordedLayout;
import org.yinfa.verify.Verification;
import org.yinfa.verify.WordedResult;

/**
 * The result for one file.
 *
 * @param layout all that was measured; null unless it was asked for
 * @param documents those of a package; null for a PDF
 */
record VerifiedFile(
    String file,
    boolean passed,
    List<WordedResult> checks,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WordedLayout layout,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VerifiedFile> documents) {

  static VerifiedFile of(String file, Verification verification, Locale locale) {
    return new VerifiedFile(
        file,
        verification.passed(),
        verification.statements(locale),
        verification.layout().map(layout -> layout.in(locale)).orElse(null),
        null);
  }

  static VerifiedFile ofPackage(
      String file, Verification verification, List<VerifiedFile> documents, Locale locale) {
    boolean passed = verification.passed() && documents.stream().allMatch(VerifiedFile::passed);
    return new VerifiedFile(file, passed, verification.statements(locale), null, documents);
  }

  /** A line for each check, and below it an indented one for each thing found. */
  String text() {
    var text = new StringBuilder(Reporting.visible(file)).append('\n');
    for (WordedResult check : checks) {
      text.append("  ").append(check.title()).append(": ").append(check.outcome());
      if (check.reason() != null) {
        text.append(" (").append(Reporting.visible(check.reason())).append(')');
      }
      text.append('\n');
      check
          .findings()
          .forEach(
              found -> text.append("    ").append(Reporting.visible(found.message())).append('\n'));
    }
    if (documents != null) {
      documents.forEach(document -> text.append(document.text()));
    }
    return text.toString();
  }
}
