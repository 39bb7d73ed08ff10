package org.yinfa.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.input.InputProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Profile;

/**
 * The query parameters. An unknown one is an error, so that a misspelt name doesn't silently give
 * the default.
 *
 * @param template overrides what the report says; null to let the report choose
 */
record RenderOptions(@Nullable String template, Profile profile) {

  private static final List<String> PARAMETERS = List.of("template", "profile");

  /** Refuses a report in which proofreading finds something wrong beyond doubt. */
  private static final String STRICT = "strict";

  static RenderOptions of(MultivaluedMap<String, String> parameters) {
    requireKnown(parameters, PARAMETERS);
    return new RenderOptions(
        parameters.getFirst("template"), profile(parameters.getFirst("profile")));
  }

  /** Where a PDF is issued at once, which a report with errors may be kept from. */
  static RenderOptions ofPdf(MultivaluedMap<String, String> parameters) {
    requireKnown(parameters, List.of("template", "profile", STRICT));
    return new RenderOptions(
        parameters.getFirst("template"), profile(parameters.getFirst("profile")));
  }

  static boolean isStrict(MultivaluedMap<String, String> parameters) {
    String value = parameters.getFirst(STRICT);
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw new Rejected(Problem.at("", InputProblem.NOT_ALLOWED, "true, false", value));
  }

  /**
   * @throws Rejected if an address has other parameters than these
   */
  static void requireKnown(MultivaluedMap<String, String> parameters, List<String> known) {
    List<Problem> unknown =
        parameters.keySet().stream()
            .filter(name -> !known.contains(name))
            .sorted()
            .map(name -> Problem.at("", InputProblem.UNKNOWN_FIELD, name, String.join(", ", known)))
            .toList();
    if (!unknown.isEmpty()) {
      throw new Rejected(unknown);
    }
  }

  private static Profile profile(@Nullable String id) {
    if (id == null) {
      return Profile.PDFA_2A;
    }
    return Profile.of(id)
        .orElseThrow(
            () -> new Rejected(Problem.at("", InputProblem.NOT_ALLOWED, Profile.ids(), id)));
  }
}
