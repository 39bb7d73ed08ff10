package org.yinfa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yinfa.report.Limits;
import org.yinfa.report.Problem;
import org.yinfa.report.ReportRejected;

/** A file to read, or standard input where the command line says {@code -}. */
final class InputFile {

  private InputFile() {}

  /** Reads at most the allowed size, however long the source goes on. */
  static byte[] read(String name, Terminal terminal, Limits limits) throws IOException {
    if (name.equals("-")) {
      return bounded(terminal.in(), limits);
    }
    Path path = FileName.parse(name);
    if (!Files.exists(path)) {
      throw new WrongCommandLine("input.missing", name);
    }
    if (Files.isDirectory(path)) {
      throw new WrongCommandLine("input.directory", name);
    }
    try (InputStream file = Files.newInputStream(path)) {
      return bounded(file, limits);
    } catch (AccessDeniedException denied) {
      throw new WrongCommandLine("input.unreadable", name);
    }
  }

  private static byte[] bounded(InputStream source, Limits limits) throws IOException {
    byte[] bytes = source.readNBytes(limits.bodyBytes() + 1);
    if (bytes.length > limits.bodyBytes()) {
      throw new ReportRejected(Problem.at("", Problem.Code.TOO_LARGE, limits.bodyBytes()));
    }
    return bytes;
  }
}
