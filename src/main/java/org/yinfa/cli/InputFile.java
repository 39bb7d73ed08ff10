package org.yinfa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.ProblemCode;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;

/** A file to read, or standard input where the command line says {@code -}. */
final class InputFile {

  private InputFile() {}

  /** Reads a finished PDF of at most the allowed size. */
  static byte[] readPdf(String name, Terminal terminal, int limit) throws IOException {
    return read(name, terminal, limit, LimitProblem.PDF_TOO_LARGE);
  }

  /** Reads at most the allowed size, however long the source is. */
  static byte[] read(String name, Terminal terminal, Limits limits) throws IOException {
    return read(name, terminal, limits.bodyBytes(), LimitProblem.TOO_LARGE);
  }

  private static byte[] read(String name, Terminal terminal, int limit, ProblemCode tooLarge)
      throws IOException {
    if (name.equals("-")) {
      return bounded(terminal.in(), limit, tooLarge);
    }
    try (InputStream file = open(name)) {
      return bounded(file, limit, tooLarge);
    }
  }

  /** Opens a file that there is; the caller closes it. */
  static InputStream open(String name) throws IOException {
    Path path = FileName.parse(name);
    if (!Files.exists(path)) {
      throw new WrongCommandLine("input.missing", name);
    }
    if (Files.isDirectory(path)) {
      throw new WrongCommandLine("input.directory", name);
    }
    try {
      return Files.newInputStream(path);
    } catch (AccessDeniedException denied) {
      throw new WrongCommandLine("input.unreadable", name);
    }
  }

  private static byte[] bounded(InputStream source, int limit, ProblemCode tooLarge)
      throws IOException {
    byte[] bytes = source.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new Rejected(Problem.at("", tooLarge, limit));
    }
    return bytes;
  }
}
