package org.yinfa.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Limits;
import org.yinfa.report.Problem;
import org.yinfa.report.Rejected;
import org.yinfa.report.Report;
import org.yinfa.report.Signature;

/** Reads report JSON. One reader may serve any number of threads. */
public final class ReportReader {

  private final Limits limits;
  private final StructureCheck structure;

  public ReportReader(Limits limits) {
    this.limits = limits;
    this.structure = new StructureCheck();
  }

  /**
   * Reads one report in UTF-8. What is no JSON, or beyond the limits on bytes, nesting and blocks,
   * is looked at no further; in everything else all that is wrong is found at once.
   *
   * @throws Rejected with every problem and where it is
   */
  public Report read(byte[] json) {
    var problems = new Problems();
    if (json.length > limits.bodyBytes()) {
      throw problems.rejectedWith("", Problem.Code.TOO_LARGE, limits.bodyBytes());
    }
    ObjectNode tree = JsonTree.parse(JsonText.decode(json), limits, problems);
    BlockCount.check(tree, limits, problems);
    structure.check(tree, problems);
    TextCheck.check(tree, limits, problems);
    DateCheck.check(tree, problems);
    TableCheck.check(tree, problems);
    SealCheck.check(tree, problems);
    ImageCheck.check(tree, limits, problems);
    problems.rejectIfAny();
    Report report = ReportTree.report(tree);
    if (!isPrinted(report)) {
      throw problems.rejectedWith("", Problem.Code.NO_CONTENT);
    }
    return report;
  }

  private static boolean isPrinted(Report report) {
    return !report.title().isEmpty()
        || report.dateLine() != null
        || report.addressee() != null
        || !report.preamble().isEmpty()
        || !report.body().isEmpty()
        || !report.attachments().isEmpty()
        || isPrinted(report.signature())
        || report.annotation() != null
        || report.contact() != null
        || report.header() != null
        || !report.attendance().isEmpty()
        || report.imprint() != null;
  }

  private static boolean isPrinted(@Nullable Signature signature) {
    return signature != null
        && (!signature.issuers().isEmpty()
            || signature.dateText() != null
            || !signature.seals().isEmpty()
            || !signature.stamps().isEmpty());
  }
}
