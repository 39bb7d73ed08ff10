package org.yinfa.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Report;
import org.yinfa.report.ReportTexts;

/** Makes sure before layout that the fonts have every character of a report. */
public final class PrintableText {

  private final IntPredicate canPrint;

  /**
   * @param canPrint whether the fonts have a code point, in every role
   */
  public PrintableText(IntPredicate canPrint) {
    this.canPrint = canPrint;
  }

  /**
   * Gives the report back when all of it can be printed.
   *
   * @throws Rejected with each character that no font has, once for each place
   */
  public Report require(Report report) {
    List<Problem> problems = new ArrayList<>();
    ReportTexts.visit(report, (pointer, text) -> check(pointer, text, problems));
    if (!problems.isEmpty()) {
      throw new Rejected(problems);
    }
    return report;
  }

  private void check(String pointer, String text, List<Problem> problems) {
    Set<Integer> reported = new HashSet<>();
    int position = 0;
    for (int codePoint : (Iterable<Integer>) text.codePoints()::iterator) {
      position++;
      if (problems.size() < Problem.MOST && !canPrint.test(codePoint) && reported.add(codePoint)) {
        problems.add(
            Problem.at(
                pointer,
                RenderingProblem.UNPRINTABLE_CHARACTER,
                Character.toString(codePoint),
                String.format(Locale.ROOT, "U+%04X", codePoint),
                position));
      }
    }
  }
}
