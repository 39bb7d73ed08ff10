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
 * @param strict refuses a report in which proofreading finds something wrong beyond doubt
 */
record RenderOptions(@Nullable String template, Profile profile, boolean strict) {

  private static final List<String> PARAMETERS = List.of("template", "profile");
  private static final List<String> OF_A_PDF = List.of("template", "profile", "strict");

  static RenderOptions of(MultivaluedMap<String, String> parameters) {
    return read(parameters, PARAMETERS);
  }

  /** Where a PDF is issued at once, which a report with errors may be kept from. */
  static RenderOptions ofPdf(MultivaluedMap<String, String> parameters) {
    return read(parameters, OF_A_PDF);
  }

  private static RenderOptions read(MultivaluedMap<String, String> parameters, List<String> known) {
    requireKnown(parameters, known);
    return new RenderOptions(
        parameters.getFirst("template"),
        profile(parameters.getFirst("profile")),
        truth(parameters.getFirst("strict")));
  }

  private static boolean truth(@Nullable String value) {
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
