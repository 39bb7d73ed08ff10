package org.yinfa.verdict;

import java.util.List;

/**
 * A file before a standard that it says it meets.
 *
 * @param standard its name, such as PDF/A-2a
 * @param failures the rules that the file breaks, each with its clause and its place
 */
public record ConformanceVerdict(String standard, List<String> failures) {

  public ConformanceVerdict {
    failures = List.copyOf(failures);
  }
}
