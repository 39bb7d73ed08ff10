package org.yinfa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yinfa.archive.ArchiveProblem;
import org.yinfa.batch.BatchProblem;
import org.yinfa.batch.Item;
import org.yinfa.batch.ItemName;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;
import org.yinfa.zip.EntryName;
import org.yinfa.zip.ZipProblem;

/** The reports that go into one package, each with the name of its folder there. */
final class PackagedReports {

  private static final String JSON = ".json";
  private static final String SUMS = "sha256sums";

  private PackagedReports() {}

  /**
   * A report that is read when its turn comes.
   *
   * @param file its name in messages; empty if it is the only one
   */
  record One(String folder, String file, Source source) {

    /** Does something with the report, and puts its name into its problems. */
    void use(Use use) throws IOException {
      try {
        use.of(source.read());
      } catch (Rejected rejected) {
        throw new Rejected(rejected.problems().stream().map(this::named).toList());
      }
    }

    private String place(String pointer) {
      return pointer.isEmpty() ? file : file + ": " + pointer;
    }

    private Problem named(Problem problem) {
      return file.isEmpty()
          ? problem
          : new Problem(place(problem.pointer()), problem.code(), problem.arguments());
    }
  }

  @FunctionalInterface
  interface Source {
    byte[] read() throws IOException;
  }

  @FunctionalInterface
  interface Use {
    void of(byte[] json) throws IOException;
  }

  /**
   * The one report of a file or of standard input, or all of a directory in the order of their
   * names.
   *
   * @throws Rejected with every name that can't be one of a folder in a package
   */
  static List<One> of(String input, Terminal terminal, Limits limits) throws IOException {
    if (!input.equals("-") && Files.isDirectory(FileName.parse(input))) {
      return ofDirectory(FileName.parse(input), terminal, limits);
    }
    // read at once: standard input can't be read again
    byte[] json = InputFile.read(input, terminal, limits);
    String name = input.equals("-") ? "report" : FileName.parse(input).getFileName().toString();
    Optional<Problem> fault = fault(name, Map.of());
    if (fault.isPresent()) {
      throw new Rejected(fault.get());
    }
    return List.of(new One(stem(name), "", () -> json));
  }

  private static List<One> ofDirectory(Path directory, Terminal terminal, Limits limits)
      throws IOException {
    List<One> reports = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, String> earlier = new HashMap<>();
    Path root = directory.toRealPath();
    for (Path file : files(directory)) {
      String name = file.getFileName().toString();
      kind(file, root).or(() -> fault(name, earlier)).ifPresent(problems::add);
      earlier.put(EntryName.folded(stem(name)), name);
      reports.add(
          new One(stem(name), name, () -> InputFile.read(file.toString(), terminal, limits)));
    }
    if (!problems.isEmpty()) {
      throw new Rejected(problems);
    }
    if (reports.isEmpty()) {
      throw new WrongCommandLine("archive.empty", directory);
    }
    return reports;
  }

  private static List<Path> files(Path directory) throws IOException {
    if (!Files.isReadable(directory)) {
      throw new WrongCommandLine("input.unreadable", directory);
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> !ItemName.isJunk(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  /** What is wrong with a file other than its name. Nothing is left out of a package silently. */
  private static Optional<Problem> kind(Path file, Path root) throws IOException {
    String name = file.getFileName().toString();
    if (!isReport(name) || Files.isDirectory(file)) {
      return Optional.of(Problem.at("", ArchiveProblem.NOT_PACKED, name));
    }
    // a link to nothing is named when it is read
    return !Files.exists(file) || file.toRealPath().startsWith(root)
        ? Optional.empty()
        : Optional.of(Problem.at("", BatchProblem.OUTSIDE_LINK, name));
  }

  private static boolean isReport(String name) {
    return ItemName.kind(name).equals(Optional.of(Item.Kind.JSON));
  }

  private static String stem(String name) {
    return isReport(name) ? name.substring(0, name.length() - JSON.length()) : name;
  }

  private static Optional<Problem> fault(String name, Map<String, String> earlier) {
    String folder = EntryName.folded(stem(name));
    String fault = folder.equals(SUMS) ? "word.name.sums" : ItemName.fault(stem(name));
    if (fault == null) {
      fault = EntryName.fault(stem(name));
    }
    if (fault != null) {
      return Optional.of(ItemName.unusable(name, fault));
    }
    String same = earlier.get(folder);
    return same == null
        ? Optional.empty()
        : Optional.of(Problem.at("", ZipProblem.SAME_NAME, name, same));
  }
}
