package org.yinfa.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Report;

/**
 * What becomes of a report: a PDF, or problems.
 *
 * @param json the report as it was sent
 * @param pdf null if there are problems
 */
public record Outcome(byte[] json, @Nullable Pdf pdf, List<Problem> problems) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  public static Outcome of(Report report) {
    byte[] json = Documents.json(report);
    try {
      return new Outcome(json, Documents.render(json), List.of());
    } catch (Rejected rejected) {
      return new Outcome(json, null, rejected.problems());
    }
  }

  public List<String> pointers() {
    return problems.stream().map(Problem::pointer).toList();
  }

  /**
   * What must not be: text lost or changed, characters upon others; problems without a place in the
   * report or without words.
   */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (pdf == null) {
      problems.forEach(problem -> examine(problem, faults));
    } else {
      if (!pdf.characters().equals(PrintedText.of(Documents.read(json)))) {
        faults.add("other text: " + pdf.characters());
      }
      faults.addAll(Overprinting.in(pdf));
    }
    return faults;
  }

  private void examine(Problem problem, List<String> faults) {
    if (problem.pointer().isEmpty() || tree().at(problem.pointer()).isMissingNode()) {
      faults.add("nothing at " + problem.line(Locale.ENGLISH));
    }
    if (problem.message(Locale.ENGLISH).equals(problem.message(Locale.CHINESE))) {
      faults.add("one language: " + problem.line(Locale.ENGLISH));
    }
  }

  private JsonNode tree() {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
