package org.yinfa.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;

/** What became of one report of a batch: an entry of its manifest. */
public sealed interface Outcome {

  /** The place of the report in its batch, from 1. */
  long position();

  String name();

  /**
   * The report has its PDF.
   *
   * @param output its name, a relative path with slashes
   * @param inputSha256 the digest of the report as it was given, 64 hexadecimal digits
   * @param outputSha256 the digest of the PDF, 64 hexadecimal digits
   * @param template the template that was used
   * @param dropped how many places of a plain text were left out, such as page numbers
   */
  record Issued(
      long position,
      String name,
      String output,
      String inputSha256,
      String outputSha256,
      int pages,
      String template,
      Settings settings,
      int dropped)
      implements Outcome {

    /** The same file as part of another batch. */
    Issued at(long newPosition) {
      return new Issued(
          newPosition, name, output, inputSha256, outputSha256, pages, template, settings, dropped);
    }
  }

  /**
   * The report has no PDF.
   *
   * @param inputSha256 the digest of the report as it was given, or null if it could not be read
   * @param problems what is wrong with it, at least one
   */
  record Failed(long position, String name, @Nullable String inputSha256, List<Problem> problems)
      implements Outcome {

    public Failed {
      problems = List.copyOf(problems);
    }
  }
}
