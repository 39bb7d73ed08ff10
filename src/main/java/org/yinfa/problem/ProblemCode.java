package org.yinfa.problem;

/** A kind of problem; each package that finds problems has an enum of its kinds. */
public interface ProblemCode {

  /**
   * The stable name for programs, and the key of the message in problems.properties: the subject, a
   * dot, and lower-case words with hyphens. The subject of what a limit of the configuration
   * refuses is "limit", as in limit.archive-entries.
   */
  String id();
}
