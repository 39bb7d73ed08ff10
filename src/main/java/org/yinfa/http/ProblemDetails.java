package org.yinfa.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Words;

/**
 * The body of a failure's answer (RFC 9457).
 *
 * @param type what kind of problem: about:blank where the status says it all
 * @param errors everything wrong with the content; empty for other problems
 */
record ProblemDetails(
    String type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final String REJECTED = "urn:yinfa:problem:report-rejected";

  /** One thing to mend; the pointer (RFC 6901) goes into the JSON that was sent. */
  record Fault(String pointer, String code, String message) {}

  static ProblemDetails rejected(int status, List<Problem> problems, Locale locale) {
    List<Fault> errors =
        problems.stream()
            .map(
                problem ->
                    new Fault(problem.pointer(), problem.code().id(), problem.message(locale)))
            .toList();
    Words words = words(locale);
    return new ProblemDetails(
        REJECTED,
        words.message("rejected.title"),
        status,
        words.message("rejected.detail", errors.size()),
        errors);
  }

  /**
   * @param arguments of the message of this status in statuses.properties
   */
  static ProblemDetails ofStatus(int status, Locale locale, Object... arguments) {
    Words words = words(locale);
    String key = words.has(status + ".title") ? String.valueOf(status) : kind(status);
    return ofSituation(key, status, locale, arguments);
  }

  /**
   * @param key of the messages in statuses.properties, where the status alone says too little
   */
  static ProblemDetails ofSituation(String key, int status, Locale locale, Object... arguments) {
    Words words = words(locale);
    return new ProblemDetails(
        "about:blank",
        words.message(key + ".title"),
        status,
        words.message(key + ".detail", arguments),
        List.of());
  }

  private static String kind(int status) {
    return status < 500 ? "4xx" : "5xx";
  }

  private static Words words(Locale locale) {
    return Words.of(ProblemDetails.class, "statuses", locale);
  }
}
