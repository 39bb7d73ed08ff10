package org.yinfa.input;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;

/** What the reader answers to a report that it can't accept. */
record Rejection(List<Problem> problems) {

  static Rejection of(String json) {
    return of(json.getBytes(StandardCharsets.UTF_8));
  }

  static Rejection of(byte[] json) {
    return of(json, Limits.DEFAULT);
  }

  static Rejection of(byte[] json, Limits limits) {
    Rejected rejected =
        catchThrowableOfType(Rejected.class, () -> new ReportReader(limits).read(json));
    return new Rejection(rejected == null ? List.of() : rejected.problems());
  }

  /** Each problem as "CODE pointer", or "CODE" alone when it is about the whole report. */
  List<String> found() {
    return problems.stream()
        .map(problem -> (problem.code() + " " + problem.pointer()).strip())
        .toList();
  }

  List<String> messages() {
    return problems.stream().map(problem -> problem.message(Locale.ROOT)).toList();
  }

  List<String> chineseMessages() {
    return problems.stream().map(problem -> problem.message(Locale.CHINESE)).toList();
  }
}
