package org.yinfa.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.yinfa.form.Forms;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;
import org.yinfa.report.Report;

/** Reads report JSON. One reader may serve any number of threads. */
public final class ReportReader {

  private final Limits limits;
  private final StructureCheck structure;

  /** Reads reports that are made on the forms that come with the program. */
  public ReportReader(Limits limits) {
    this(limits, Forms.bundled());
  }

  /** Reads reports that are made on the forms given. */
  public ReportReader(Limits limits, Forms forms) {
    this.limits = limits;
    this.structure = new StructureCheck(forms);
  }

  /**
   * Reads one report in UTF-8 and finds all problems at once, unless it isn't JSON or exceeds the
   * limits on bytes, nesting or blocks.
   *
   * @throws Rejected with every problem and where it is
   */
  public Report read(byte[] json) {
    var problems = new Problems();
    if (json.length > limits.bodyBytes()) {
      throw problems.rejectedWith("", LimitProblem.TOO_LARGE, limits.bodyBytes());
    }
    ObjectNode tree = JsonTree.parse(JsonText.decode(json), limits, problems);
    BlockCount.check(tree, limits, problems);
    structure.check(tree, problems);
    TextCheck.check(tree, limits, problems);
    DateCheck.check(tree, problems);
    TableCheck.check(tree, problems);
    GridCheck.check(tree, problems);
    SealCheck.check(tree, problems);
    ImageCheck.check(tree, limits, problems);
    problems.rejectIfAny();
    Report report = ReportTree.report(tree);
    if (report.isEmpty()) {
      throw problems.rejectedWith("", InputProblem.NOTHING_TO_PRINT);
    }
    return report;
  }
}
