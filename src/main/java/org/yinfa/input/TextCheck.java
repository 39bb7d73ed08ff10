package org.yinfa.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.ProblemCode;
import org.yinfa.report.Limits;

/** Checks every text of a report, code point by code point. */
final class TextCheck {

  private final Limits limits;
  private final Problems problems;
  private long total;

  private TextCheck(Limits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  static void check(JsonNode report, Limits limits, Problems problems) {
    var check = new TextCheck(limits, problems);
    check.visit("", report);
    if (check.total > limits.totalTextLength()) {
      problems.add(
          "",
          LimitProblem.TOO_MUCH_TEXT,
          check.total,
          limits.totalTextLength(),
          "limits.totalTextLength");
    }
  }

  private void visit(String pointer, JsonNode node) {
    if (node.isTextual()) {
      text(pointer, node.textValue());
    } else if (node.isArray()) {
      for (int index = 0; index < node.size(); index++) {
        visit(Pointer.entry(pointer, index), node.get(index));
      }
    } else {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        // Base64 is no text, and has a check and a limit of its own.
        if (!field.getKey().equals("data")) {
          visit(Pointer.field(pointer, field.getKey()), field.getValue());
        }
      }
    }
  }

  private void text(String pointer, String text) {
    int length = text.codePointCount(0, text.length());
    total += length;
    if (length > limits.textLength()) {
      problems.add(
          pointer, LimitProblem.TOO_MUCH_TEXT, length, limits.textLength(), "limits.textLength");
    }
    if (!text.isEmpty() && ForbiddenCharacters.isBlank(text)) {
      problems.add(pointer, InputProblem.EMPTY);
    }
    characters(pointer, text);
  }

  private void characters(String pointer, String text) {
    Set<ProblemCode> found = new HashSet<>();
    int position = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int codePoint = text.codePointAt(at);
      int place = ++position;
      ForbiddenCharacters.fault(codePoint)
          .filter(found::add)
          .ifPresent(
              fault -> problems.add(pointer, fault, ForbiddenCharacters.name(codePoint), place));
    }
  }
}
